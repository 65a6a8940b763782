package org.lianzhao.board.opportunity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a park works on: a draft, or the revision of what it has published, which chambers do not
 * see until it is published too.
 *
 * @param key of the opportunity
 * @param chambers keys of the chambers it is for, where these are chosen
 * @param regionCodes GB/T 2260 codes of the regions whose chambers it is for, where these are
 */
record OpportunityWork(
        String key,
        String parkCode,
        String chainCode,
        @Nullable String segmentCode,
        OpportunityWords words,
        OpportunityVisibility visibility,
        List<String> chambers,
        List<String> regionCodes,
        @Nullable LocalDate deadline,
        boolean sample) {
    OpportunityWork {
        chambers = List.copyOf(chambers);
        regionCodes = List.copyOf(regionCodes);
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

    OpportunityWork until(LocalDate last) {
        return new OpportunityWork(
                key,
                parkCode,
                chainCode,
                segmentCode,
                words,
                visibility,
                chambers,
                regionCodes,
                last,
                sample);
    }
}
