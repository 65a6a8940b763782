package org.lianzhao.lead.feature;

import java.util.Optional;

/**
 * How much of what the candidate is known to make belongs to the segment: a firm of the trade
 * rather than one that also does it.
 *
 * <p>value = k / (n + 1), 0 to 1, with k of its n known products in the segment ({@link Output}).
 */
final class Specialisation implements Feature {
    @Override
    public LeadFeature name() {
        return LeadFeature.SPECIALISATION;
    }

    @Override
    public Optional<Assessment> assess(ParkProfile park, Candidate candidate, Prospect prospect) {
        var output = prospect.operation().output();
        return output.products() == 0
                ? Optional.empty()
                : Optional.of(
                        new Assessment(
                                output.share(),
                                "本库收录其产品 %d 类，其中 %d 类属“%s”"
                                        .formatted(
                                                output.all(),
                                                output.products(),
                                                prospect.segment().name()),
                                output.evidence()));
    }
}
