package org.lianzhao.lead.feature;

import java.util.List;
import java.util.Optional;

/**
 * How surely the candidate works in a segment of the park's focus chains.
 *
 * <p>value = confidence of the operation, 0 to 1 (stated .9, by product .5–.7, by name .5; see
 * seed/README.md).
 */
final class SegmentFit implements Feature {
    @Override
    public LeadFeature name() {
        return LeadFeature.SEGMENT_FIT;
    }

    @Override
    public Optional<Assessment> assess(ParkProfile park, Candidate candidate, Prospect prospect) {
        var segment = prospect.segment();
        var focus = park.focuses().get(segment.chain());
        if (focus == null) {
            return Optional.empty();
        }
        var statement =
                "经营“%s”环节，属%s的重点产业链（把握 %.0f%%）"
                        .formatted(
                                segment.name(),
                                park.name(),
                                prospect.operation().confidence() * 100);
        return Optional.of(
                new Assessment(
                        prospect.operation().confidence(),
                        statement,
                        List.of(prospect.operation().evidence(), focus)));
    }
}
