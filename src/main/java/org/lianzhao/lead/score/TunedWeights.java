package org.lianzhao.lead.score;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.ranking.Apportionment;

/**
 * Weights a person has tuned: each table times its factor, then all of them stretched alike until
 * their maxima make 100 points again.
 *
 * <p>Feature f with maximum m and factor w gets the maximum 100 000 000 · wm / Σwm, in whole
 * micro-points by {@link Apportionment} in the order of {@link LeadFeature}. The table of risk
 * stays as it is. O(knots).
 */
public final class TunedWeights {
    private TunedWeights() {}

    /** The tuned set; the very same set where every factor is 1. */
    public static Weights of(Weights weights, WeightFactors factors) {
        if (factors.isNeutral()) {
            return weights;
        }
        var tables = new EnumMap<LeadFeature, FeatureTable>(LeadFeature.class);
        tables.putAll(weights.tables());
        var tunable = List.copyOf(LeadFeature.TUNABLE);
        var maxima = maxima(weights, factors, tunable);
        for (var i = 0; i < maxima.length; i++) {
            var maximum = maxima[i];
            tables.computeIfPresent(tunable.get(i), (feature, table) -> table.scaledTo(maximum));
        }
        return new Weights(weights.version() + "-" + factors.digest(), tables);
    }

    private static long[] maxima(
            Weights weights, WeightFactors factors, List<LeadFeature> tunable) {
        return Apportionment.of(
                tunable.stream()
                        .map(feature ->
                                BigDecimal.valueOf(factors.of(feature))
                                        .multiply(
                                                BigDecimal.valueOf(
                                                        Objects.requireNonNull(
                                                                        weights.tables()
                                                                                .get(feature))
                                                                .maximum())))
                        .toArray(BigDecimal[]::new),
                Weights.MAXIMUM);
    }
}
