package org.lianzhao.lead.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.platform.Digest;
import org.lianzhao.ranking.Apportionment;

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

    /**
     * The same weights for features of which only these can speak: the others get no points, and
     * the tables left are stretched alike until their maxima make 100 points again. Risk stays.
     */
    public Weights among(Set<LeadFeature> speaking) {
        if (speaking.containsAll(LeadFeature.TUNABLE)) {
            return this;
        }
        var stretched = new EnumMap<LeadFeature, FeatureTable>(tables);
        var features = List.copyOf(LeadFeature.TUNABLE);
        var maxima =
                Apportionment.of(
                        features.stream()
                                .mapToLong(f -> speaking.contains(f) ? maximum(f) : 0)
                                .toArray(),
                        MAXIMUM);
        for (var i = 0; i < maxima.length; i++) {
            var maximum = maxima[i];
            stretched.computeIfPresent(features.get(i), (f, table) -> table.scaledTo(maximum));
        }
        return new Weights(version + "-" + Digest.of(named(speaking)), stretched);
    }

    private static String named(Set<LeadFeature> speaking) {
        return LeadFeature.TUNABLE.stream()
                .filter(speaking::contains)
                .map(LeadFeature::name)
                .collect(Collectors.joining(" "));
    }

    private long maximum(LeadFeature feature) {
        return Objects.requireNonNull(tables.get(feature)).maximum();
    }

    /** What a feature gives at most, or for risk takes at most, below zero. */
    long bound(LeadFeature feature) {
        return feature == LeadFeature.RISK
                ? Objects.requireNonNull(tables.get(feature)).minimum()
                : maximum(feature);
    }

    /** Micro-points of a feature's values. */
    public long microPoints(LeadFeature feature, double... values) {
        return Objects.requireNonNull(tables.get(feature)).at(values);
    }
}
