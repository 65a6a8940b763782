package org.lianzhao.lead.feature;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Great-circle distance between the candidate's head office and the park, in km: the nearer, the
 * likelier a supply relation. Assessed where an anchor wants the segment, the place is known better
 * than by province, and the candidate is not in the municipality already.
 */
final class SupplyDistance implements Feature {
    /** A city or district is no point: its centre says no more than this, in km. */
    private static final int PRECISION = 10;

    @Override
    public LeadFeature name() {
        return LeadFeature.SUPPLY_DISTANCE;
    }

    @Override
    public boolean canSpeak(ParkProfile park) {
        return !park.anchors().isEmpty();
    }

    @Override
    public Optional<Assessment> assess(ParkProfile park, Candidate candidate, Prospect prospect) {
        var place = candidate.place();
        if (place == null
                || !place.precise()
                || park.anchors().isEmpty()
                || park.localityOf(candidate).isHere()) {
            return Optional.empty();
        }
        var kilometres = place.kilometresTo(park.place());
        return Optional.of(
                new Assessment(
                        kilometres,
                        "总部在%s，直线约 %d 公里"
                                .formatted(
                                        place.name(),
                                        Math.round(kilometres / PRECISION) * PRECISION),
                        Stream.concat(
                                        Stream.of(place.evidence()),
                                        park.anchors().stream().map(ServedAnchor::evidence))
                                .toList()));
    }
}
