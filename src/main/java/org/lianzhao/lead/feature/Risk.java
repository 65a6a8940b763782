package org.lianzhao.lead.feature;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Published warnings that do not exclude a candidate but should be seen.
 *
 * <p>value, 0 to 1: 1 for special treatment of the stock (*ST), .7 for an entry in the list of
 * abnormal operations; the worst counts. Judgements. The score subtracts it.
 */
final class Risk implements Feature {
    @Override
    public LeadFeature name() {
        return LeadFeature.RISK;
    }

    @Override
    public Optional<Assessment> assess(ParkProfile park, Candidate candidate, Prospect prospect) {
        return candidate.warnings().stream()
                .filter(warning -> severity(warning) > 0)
                .max(
                        Comparator.comparingDouble(Risk::severity)
                                .thenComparing(Comparator.comparing(Warning::evidence).reversed()))
                .map(warning ->
                        new Assessment(
                                severity(warning), dated(warning), List.of(warning.evidence())));
    }

    private static String dated(Warning warning) {
        return warning.observedOn().isEmpty()
                ? warning.statement()
                : "%s（%s）".formatted(warning.statement(), warning.observedOn());
    }

    private static double severity(Warning warning) {
        return switch (warning.kind()) {
            case SPECIAL_TREATMENT -> 1;
            case ABNORMAL_OPERATION -> 0.7;
            case EXPANSION,
                    DISHONEST_DEBTOR,
                    ENVIRONMENTAL_PENALTY,
                    ENERGY_VIOLATION,
                    DISSOLVED,
                    IN_DISTRESS,
                    LEFT_TRADE,
                    DELISTED ->
                    0;
        };
    }
}
