package org.lianzhao.board.opportunity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Adcode;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.PartialDate;
import org.lianzhao.platform.TypedText;

/**
 * Conditions of a board; null where anything does. Areas in m².
 *
 * @param segment code of a segment, standing for those below it too
 * @param region GB/T 2260 code of where the park lies
 * @param deadlineBefore last deadline that does
 * @param isNew whether it was published after the viewer's last visit
 * @param followed whether the viewer follows it
 * @param fits whether a member of the viewer's chamber works in what is sought
 */
public record OpportunityFilter(
        @Nullable String chain,
        @Nullable String segment,
        @Nullable List<String> parks,
        @Nullable String region,
        @Nullable Integer minimumAreaSquareMetres,
        @Nullable Integer maximumAreaSquareMetres,
        @Nullable PartialDate deadlineBefore,
        @Nullable String text,
        @Nullable List<OpportunityState> states,
        @Nullable Boolean isNew,
        @Nullable Boolean followed,
        @Nullable Boolean fits) {
    static final OpportunityFilter NONE =
            new OpportunityFilter(
                    null, null, null, null, null, null, null, null, null, null, null, null);

    private static final int LONGEST_TEXT = 100;

    public OpportunityFilter {
        parks = parks == null ? null : List.copyOf(parks);
        states = states == null ? null : List.copyOf(states);
        BadRequest.ifBlank("filter.text", text);
        text = text == null ? null : TypedText.name("filter.text", text, LONGEST_TEXT);
        Adcode.check("filter.region", region);
        notNegative("filter.minimumAreaSquareMetres", minimumAreaSquareMetres);
        notNegative("filter.maximumAreaSquareMetres", maximumAreaSquareMetres);
    }

    /** The conditions as parameters of a statement. */
    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("chain", chain);
        parameters.put("segment", segment);
        parameters.put("parks", parks);
        parameters.put("region", region == null ? null : Adcode.prefix(region));
        parameters.put("minimumArea", minimumAreaSquareMetres);
        parameters.put("maximumArea", maximumAreaSquareMetres);
        parameters.put("latest", deadlineBefore == null ? null : deadlineBefore.lastDay());
        parameters.put("words", words());
        parameters.put("isNew", isNew);
        parameters.put("followed", followed);
        parameters.put("fits", fits);
        return parameters;
    }

    private @Nullable List<String> words() {
        return text == null ? null : Arrays.asList(TypedText.folded(text).split(" ", -1));
    }

    /** Whether what it asks for may change without a change of the opportunity. */
    boolean changesByItself() {
        return isNew != null || followed != null || fits != null || states != null;
    }

    /** What tells its lists from others, for their cursors. */
    String digest() {
        return new TreeMap<>(parameters()) + String.valueOf(states);
    }

    private static void notNegative(String argument, @Nullable Integer area) {
        if (area != null && area < 0) {
            throw new BadRequest(argument, "must be at least 0, was " + area);
        }
    }
}
