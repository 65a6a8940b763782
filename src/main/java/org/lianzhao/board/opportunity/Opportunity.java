package org.lianzhao.board.opportunity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.BoardDays;
import org.lianzhao.platform.GlobalId;

/**
 * What a park looks for, in words it approved; before it is published, in those of its draft.
 *
 * @param parkCode code of the park that looks
 * @param chainCode code of the industry chain
 * @param segmentCode code of the segment, null where any of the chain fits
 * @param words what is said of it
 * @param deadline last day on which it can be answered, null in a draft that has not been given one
 * @param publishedAt when it was first published, null before
 * @param sample whether it is made up to show the board, or names a made-up site
 */
public record Opportunity(
        String key,
        String parkCode,
        String chainCode,
        @Nullable String segmentCode,
        OpportunityWords words,
        OpportunityState state,
        OpportunityVisibility visibility,
        List<String> regionCodes,
        @Nullable LocalDate deadline,
        @Nullable OffsetDateTime publishedAt,
        boolean sample) {
    public static final String TYPE = "Opportunity";

    public Opportunity {
        regionCodes = List.copyOf(regionCodes);
    }

    public String id() {
        return GlobalId.of(TYPE, key);
    }

    public String title() {
        return words.title();
    }

    public @Nullable String description() {
        return words.description();
    }

    public @Nullable String conditions() {
        return words.conditions();
    }

    public @Nullable String offers() {
        return words.offers();
    }

    public @Nullable String desk() {
        return words.desk();
    }

    public @Nullable Integer minimumAreaSquareMetres() {
        return words.minimumAreaSquareMetres();
    }

    public @Nullable Integer maximumAreaSquareMetres() {
        return words.maximumAreaSquareMetres();
    }

    /** The day it was first published on, in the zone's time. */
    public @Nullable LocalDate publishedOn() {
        return publishedAt == null ? null : BoardDays.of(publishedAt.toInstant());
    }
}
