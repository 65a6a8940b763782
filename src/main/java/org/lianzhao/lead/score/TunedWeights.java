package org.lianzhao.lead.score;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.ranking.PiecewiseLinear;

/**
 * Weights a person has tuned: each table times its factor, then all of them stretched alike until
 * their maxima make 100 points again.
 *
 * <p>Feature f with maximum m and factor w gets the maximum 100 000 000 · wm / Σwm. These shares
 * are computed exactly, cut to whole micro-points, and what is missing goes to the largest
 * remainders (Hamilton's method), the first in the order of {@link LeadFeature} among equal ones.
 * The table of risk stays as it is. O(knots).
 */
public final class TunedWeights {
    private TunedWeights() {}

    /** The tuned set; the very same set where every factor is 1. */
    public static Weights of(Weights weights, WeightFactors factors) {
        if (factors.isNeutral()) {
            return weights;
        }
        var tables = new EnumMap<LeadFeature, PiecewiseLinear>(LeadFeature.class);
        tables.putAll(weights.tables());
        maxima(tables, factors)
                .forEach((feature, maximum) ->
                        tables.computeIfPresent(feature, (same, table) -> table.scaledTo(maximum)));
        return new Weights(weights.version() + "-" + factors.digest(), tables);
    }

    private static Map<LeadFeature, Long> maxima(
            Map<LeadFeature, PiecewiseLinear> tables, WeightFactors factors) {
        var wanted = new EnumMap<LeadFeature, BigDecimal>(LeadFeature.class);
        tables.forEach((feature, table) -> {
            if (WeightFactors.TUNABLE.contains(feature)) {
                var factor = BigDecimal.valueOf(factors.of(feature));
                wanted.put(feature, factor.multiply(BigDecimal.valueOf(table.maximum())));
            }
        });
        var sum = wanted.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var maxima = new EnumMap<LeadFeature, Long>(LeadFeature.class);
        var remainders = new EnumMap<LeadFeature, BigDecimal>(LeadFeature.class);
        wanted.forEach((feature, part) -> {
            var share = part.multiply(BigDecimal.valueOf(Weights.MAXIMUM)).divideAndRemainder(sum);
            maxima.put(feature, share[0].longValueExact());
            remainders.put(feature, share[1]);
        });
        var missing = Weights.MAXIMUM - maxima.values().stream().mapToLong(Long::longValue).sum();
        remainders.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(missing)
                .forEach(entry -> maxima.merge(entry.getKey(), 1L, Long::sum));
        return maxima;
    }
}
