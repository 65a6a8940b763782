package org.lianzhao.lead.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much a far supplier of bulky or just-in-sequence parts gains from a plant near the anchors:
 * the opposite of supply distance, only where an anchor of the park wants the segment and no plant
 * of the candidate in the municipality is known.
 *
 * <p>value = t · min(1, max(0, (d − 300) / 700)), 0 to 1, with the segment's transport cost t (0 to
 * 1) and the distance d in km. Below 300 km a part can be driven daily; from 1 000 km on, distance
 * adds nothing. Judgements.
 */
final class RelocationNeed implements Feature {
    private static final double NEAR_KM = 300;
    private static final double FAR_KM = 1_000;

    @Override
    public LeadFeature name() {
        return LeadFeature.RELOCATION_NEED;
    }

    @Override
    public boolean canSpeak(ParkProfile park) {
        return !park.anchors().isEmpty();
    }

    @Override
    public Optional<Assessment> assess(ParkProfile park, Candidate candidate, Prospect prospect) {
        var values = values(park, candidate, prospect);
        var place = candidate.place();
        if (place == null || values.length == 0) {
            return Optional.empty();
        }
        var evidence = new ArrayList<>(List.of(place.evidence(), prospect.operation().evidence()));
        evidence.addAll(park.demandEvidence(prospect.segment()));
        return Optional.of(
                new Assessment(
                        values[0],
                        "“%s”运费高，本库未见其在%s的工厂，宜就近设厂"
                                .formatted(prospect.segment().name(), park.municipality()),
                        evidence));
    }

    @Override
    public double[] values(ParkProfile park, Candidate candidate, Prospect prospect) {
        var transport = prospect.segment().transport();
        var place = candidate.place();
        if (transport == 0
                || place == null
                || !place.precise()
                || park.localityOf(candidate).isHere()) {
            return NONE;
        }
        var kilometres = place.kilometresTo(park.place());
        var ramp = Math.min(1, Math.max(0, (kilometres - NEAR_KM) / (FAR_KM - NEAR_KM)));
        return ramp == 0 || !park.isDemanded(prospect.segment())
                ? NONE
                : new double[] {transport * ramp};
    }
}
