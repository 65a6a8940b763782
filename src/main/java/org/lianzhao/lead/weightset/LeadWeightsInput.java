package org.lianzhao.lead.weightset;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.score.WeightFactors;
import org.lianzhao.platform.BadRequest;

/**
 * Factors as a caller gives them, by {@link LeadFeature#field}: what is missing or null counts
 * once.
 */
public final class LeadWeightsInput {
    private LeadWeightsInput() {}

    /**
     * The factors.
     *
     * @throws BadRequest naming a factor that is out of range
     */
    public static WeightFactors factors(Map<String, @Nullable Double> given) {
        var factors = new EnumMap<LeadFeature, Double>(LeadFeature.class);
        for (var feature : LeadFeature.TUNABLE) {
            var factor = given.get(feature.field());
            if (factor != null) {
                factors.put(feature, checked(feature, factor));
            }
        }
        return new WeightFactors(factors);
    }

    private static double checked(LeadFeature feature, double factor) {
        if (WeightFactors.accepts(factor)) {
            return factor;
        }
        throw new BadRequest(
                "weights." + feature.field(),
                "must be from %s to %s, was %s"
                        .formatted(WeightFactors.MINIMUM, WeightFactors.MAXIMUM, factor));
    }
}
