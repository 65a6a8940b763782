package org.lianzhao.lead.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.platform.Digest;

/**
 * By how much a person makes each feature count more or less than a weight set says: one factor per
 * tunable feature, from 0.5 to 2. What is not named counts once.
 */
public record WeightFactors(Map<LeadFeature, Double> factors) {
    public static final double MINIMUM = 0.5;
    public static final double MAXIMUM = 2;

    /** Leaves a weight set as it is. */
    public static final WeightFactors NEUTRAL = new WeightFactors(Map.of());

    /**
     * Completes the factors.
     *
     * @throws IllegalArgumentException where a feature is not tunable or a factor is out of range
     */
    public WeightFactors {
        factors.forEach((feature, factor) -> {
            if (!LeadFeature.TUNABLE.contains(feature) || !accepts(factor)) {
                throw new IllegalArgumentException(feature + " cannot have factor " + factor);
            }
        });
        var complete = new EnumMap<LeadFeature, Double>(LeadFeature.class);
        for (var feature : LeadFeature.TUNABLE) {
            complete.put(feature, factors.getOrDefault(feature, 1.0));
        }
        factors = Collections.unmodifiableMap(complete);
    }

    /** Whether a feature may have that factor. */
    public static boolean accepts(double factor) {
        return factor >= MINIMUM && factor <= MAXIMUM;
    }

    public double of(LeadFeature feature) {
        return Objects.requireNonNull(factors.get(feature), feature::name);
    }

    boolean isNeutral() {
        return factors.values().stream().allMatch(factor -> factor == 1);
    }

    /** The same for the same factors, also when features are added that count once. */
    String digest() {
        return Digest.of(
                factors.entrySet().stream()
                        .filter(entry -> entry.getValue() != 1)
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")));
    }
}
