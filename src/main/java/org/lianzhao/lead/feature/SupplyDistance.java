package org.lianzhao.lead.feature;

import java.util.List;
import java.util.Optional;

/**
 * Great-circle distance between the candidate's region and the park's, in km: the nearer, the
 * likelier a supply relation. Not assessed where only a province is known.
 */
final class SupplyDistance implements Feature {
    @Override
    public LeadFeature name() {
        return LeadFeature.SUPPLY_DISTANCE;
    }

    @Override
    public Optional<Assessment> assess(ParkProfile park, Candidate candidate, Prospect prospect) {
        var place = candidate.place();
        if (place == null || !place.precise()) {
            return Optional.empty();
        }
        var kilometres = place.kilometresTo(park.place());
        return Optional.of(
                new Assessment(
                        kilometres,
                        "总部在%s，距园区约 %.0f km".formatted(place.name(), kilometres),
                        List.of(place.evidence())));
    }
}
