package org.lianzhao.lead.score;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /** All features but risk: a warning must not be tuned away. */
    public static final Set<LeadFeature> TUNABLE =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(LeadFeature.RISK)));

    /** Leaves a weight set as it is. */
    public static final WeightFactors NEUTRAL = new WeightFactors(Map.of());

    /**
     * Completes the factors.
     *
     * @throws IllegalArgumentException where a feature is not tunable or a factor is out of range
     */
    public WeightFactors {
        factors.forEach((feature, factor) -> {
            if (!TUNABLE.contains(feature) || !accepts(factor)) {
                throw new IllegalArgumentException(feature + " cannot have factor " + factor);
            }
        });
        var complete = new EnumMap<LeadFeature, Double>(LeadFeature.class);
        for (var feature : TUNABLE) {
            complete.put(feature, factors.getOrDefault(feature, 1.0));
        }
        factors = Collections.unmodifiableMap(complete);
    }

    /** Whether a feature may have that factor. */
    public static boolean accepts(double factor) {
        return factor >= MINIMUM && factor <= MAXIMUM;
    }

    /** Name of a feature's factor outside: {@code segmentFit} for SEGMENT_FIT. */
    public static String field(LeadFeature feature) {
        var words = feature.name().split("_", -1);
        var field = new StringBuilder(words[0].toLowerCase(Locale.ROOT));
        for (var i = 1; i < words.length; i++) {
            field.append(words[i].charAt(0)).append(words[i].substring(1).toLowerCase(Locale.ROOT));
        }
        return field.toString();
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
