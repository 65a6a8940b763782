package org.lianzhao.lead.score;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.lianzhao.lead.feature.LeadFeature;

/**
 * A weight set: from each feature's values to micro-points.
 *
 * @param version name and digest of the set, shown with every list
 */
public record Weights(String version, Map<LeadFeature, FeatureTable> tables) {
    /** Highest possible score in micro-points: 100 points. */
    public static final long MAXIMUM = 100_000_000;

    /**
     * Checks the set.
     *
     * @throws IllegalArgumentException where a table is missing, the maxima do not make 100 points,
     *     or a table has the wrong sign
     */
    public Weights {
        tables = new EnumMap<>(tables);
        for (var feature : LeadFeature.values()) {
            if (!tables.containsKey(feature)) {
                throw new IllegalArgumentException(
                        "Weight set " + version + " has no table for " + feature);
            }
        }
        var maximum =
                tables.entrySet().stream()
                        .filter(entry -> entry.getKey() != LeadFeature.RISK)
                        .mapToLong(entry -> entry.getValue().maximum())
                        .sum();
        if (maximum != MAXIMUM) {
            throw new IllegalArgumentException(
                    "The tables of weight set "
                            + version
                            + " make at most "
                            + maximum
                            + ", not "
                            + MAXIMUM);
        }
        tables.forEach((feature, table) -> {
            if (feature != LeadFeature.RISK && table.minimum() < 0) {
                throw new IllegalArgumentException(
                        feature + " must not take points in weight set " + version);
            }
        });
        if (Objects.requireNonNull(tables.get(LeadFeature.RISK)).maximum() != 0) {
            throw new IllegalArgumentException("Risk must not add points in weight set " + version);
        }
    }

    /** Micro-points of a feature's values. */
    public long microPoints(LeadFeature feature, double... values) {
        return Objects.requireNonNull(tables.get(feature)).at(values);
    }
}
