package org.lianzhao.board.opportunity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.PartialDate;
import org.lianzhao.platform.TypedText;

/**
 * What a park types. All its fields stand for the whole opportunity: what is left out is unknown.
 *
 * @param id null for a new one
 */
record OpportunitySaveInput(
        @Nullable String id,
        String park,
        String chain,
        @Nullable String segment,
        String title,
        @Nullable String description,
        @Nullable String conditions,
        @Nullable String offers,
        @Nullable String desk,
        @Nullable Integer minimumAreaSquareMetres,
        @Nullable Integer maximumAreaSquareMetres,
        @Nullable List<String> anchors,
        @Nullable OpportunityVisibility visibility,
        @Nullable List<String> chambers,
        @Nullable List<String> regions,
        @Nullable PartialDate deadline) {
    static final int LONGEST_TITLE = 80;
    static final int LONGEST_TEXT = 1_000;
    private static final int LARGEST_AREA = 10_000_000;

    /** The key of the opportunity it names, null for a new one. */
    @Nullable String key() {
        return id == null ? null : GlobalId.key("input.id", Opportunity.TYPE, id);
    }

    /**
     * What was typed, as it is kept.
     *
     * @throws BadRequest naming the argument that cannot be
     */
    OpportunityWork work(String key, boolean sample) {
        return new OpportunityWork(
                key,
                park,
                chain,
                segment,
                words(),
                visibility == null ? OpportunityVisibility.ALL : visibility,
                given(chambers),
                given(regions),
                deadline == null ? null : deadline.lastDay(),
                sample);
    }

    private OpportunityWords words() {
        return new OpportunityWords(
                TypedText.name("input.title", title, LONGEST_TITLE),
                TypedText.optional("input.description", description, LONGEST_TEXT),
                TypedText.optional("input.conditions", conditions, LONGEST_TEXT),
                TypedText.optional("input.offers", offers, LONGEST_TEXT),
                TypedText.optional("input.desk", desk, LONGEST_TITLE),
                area("input.minimumAreaSquareMetres", minimumAreaSquareMetres),
                area("input.maximumAreaSquareMetres", maximumAreaSquareMetres),
                given(anchors));
    }

    private static List<String> given(@Nullable List<String> values) {
        return values == null ? List.of() : values.stream().distinct().toList();
    }

    private static @Nullable Integer area(String argument, @Nullable Integer area) {
        if (area != null && (area < 1 || area > LARGEST_AREA)) {
            throw new BadRequest(
                    argument, "must be from 1 to %d, was %d".formatted(LARGEST_AREA, area));
        }
        return area;
    }
}
