package org.lianzhao.lead.feature;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether the candidate is expanding: who builds somewhere may build here.
 *
 * <p>value = 2^(−m / 18), 0 to 1, with m the months since the latest dated news of an expansion;
 * half is left after a year and a half, the time a plant takes (a judgement). News without a date,
 * or older than four and a half years, says nothing about now.
 */
final class Expansion implements Feature {
    private static final double HALF_LIFE_MONTHS = 18;
    private static final double FORGOTTEN = 1.0 / 8;
    private static final double DAYS_PER_MONTH = 30.4375;

    @Override
    public LeadFeature name() {
        return LeadFeature.EXPANSION;
    }

    @Override
    public Optional<Assessment> assess(ParkProfile park, Candidate candidate, Prospect prospect) {
        return candidate.warnings().stream()
                .filter(signal -> signal.isExpansion() && signal.day() != null)
                .filter(signal -> value(park, signal) >= FORGOTTEN)
                .max(
                        Comparator.comparingDouble((Warning signal) -> value(park, signal))
                                .thenComparing(Comparator.comparing(Warning::evidence).reversed()))
                .map(signal ->
                        new Assessment(
                                value(park, signal),
                                "%s（%s）".formatted(signal.statement(), signal.observedOn()),
                                List.of(signal.evidence())));
    }

    private static double value(ParkProfile park, Warning signal) {
        var day = signal.day();
        if (day == null) {
            return 0;
        }
        var days = Math.max(0, park.asOf().toEpochDay() - day.toEpochDay());
        return StrictMath.pow(2, -days / DAYS_PER_MONTH / HALF_LIFE_MONTHS);
    }
}
