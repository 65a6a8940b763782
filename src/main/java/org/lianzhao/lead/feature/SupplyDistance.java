package org.lianzhao.lead.feature;

import java.util.List;
import java.util.Optional;

/**
 * Great-circle distance between the candidate's head office and the park, in km: the nearer, the
 * likelier a supply relation, and the easier a branch is led from home. Assessed where the place is
 * known better than by province and the candidate is not in the municipality already.
 */
final class SupplyDistance implements Feature {
    /** A city or district is no point: its centre says no more than this, in km. */
    private static final int PRECISION = 10;

    @Override
    public LeadFeature name() {
        return LeadFeature.SUPPLY_DISTANCE;
    }

    @Override
    public Optional<Assessment> assess(ParkProfile park, Candidate candidate, Prospect prospect) {
        var place = candidate.place();
        if (place == null || !place.precise() || park.localityOf(candidate).isHere()) {
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
                        List.of(place.evidence())));
    }
}
