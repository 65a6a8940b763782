package org.lianzhao.board.opportunity;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an opportunity says: all that a chamber reads of it besides master data. Areas in m².
 *
 * @param description what is needed
 * @param conditions what an enterprise must meet
 * @param offers what the park offers
 * @param desk who answers at the park, by function and not by person
 * @param anchorKeys keys of the anchors it names
 */
public record OpportunityWords(
        String title,
        @Nullable String description,
        @Nullable String conditions,
        @Nullable String offers,
        @Nullable String desk,
        @Nullable Integer minimumAreaSquareMetres,
        @Nullable Integer maximumAreaSquareMetres,
        List<String> anchorKeys) {
    public OpportunityWords {
        anchorKeys = List.copyOf(anchorKeys);
    }

    /** All its texts. */
    List<String> texts() {
        return Stream.of(title, description, conditions, offers, desk)
                .filter(Objects::nonNull)
                .toList();
    }
}
