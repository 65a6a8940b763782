package org.lianzhao.lead.snapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.score.Weights;

/**
 * The supply features of a park's slots as one code per slot: a code stands for a combination of
 * values of all supply features, each of which is held once. Few combinations are distinct, because
 * most enterprises are known by what they do alone; so new weights are applied to distinct values,
 * then combinations, and a slot is one look-up. Code 0 stands for nothing.
 */
final class SupplyCodes {
    private final List<LeadFeature> features;

    /** Distinct values by feature; the first stands for none. */
    private final List<List<double[]>> values;

    /** Value codes of each combination, feature by feature. */
    private final int[] combinations;

    /** Number of combinations when all were asked anew. */
    private final int distinct;

    private SupplyCodes(Builder builder) {
        features = builder.features;
        values = builder.values.stream().map(List::copyOf).toList();
        combinations = Arrays.copyOf(builder.combinations, builder.size * features.size());
        distinct = builder.distinct < 0 ? builder.size : builder.distinct;
    }

    /** Whether so much was added that it is time to ask all anew. */
    boolean isWorn() {
        return size() > 2 * distinct + 1_000;
    }

    /** Micro-points of every code under these weights. */
    int[] points(Weights weights) {
        var width = features.size();
        var byFeature = new int[width][];
        for (var f = 0; f < width; f++) {
            byFeature[f] = points(weights, features.get(f), values.get(f));
        }
        var points = new int[combinations.length / width];
        for (var i = 0; i < combinations.length; i++) {
            points[i / width] += byFeature[i % width][combinations[i]];
        }
        return points;
    }

    private static int[] points(Weights weights, LeadFeature feature, List<double[]> values) {
        var points = new int[values.size()];
        for (var code = 1; code < points.length; code++) {
            points[code] = Math.toIntExact(weights.microPoints(feature, values.get(code)));
        }
        return points;
    }

    int size() {
        return combinations.length / features.size();
    }

    long bytes() {
        return 4L * combinations.length
                + values.stream()
                        .flatMap(List::stream)
                        .mapToLong(vector -> 16L + 8L * vector.length)
                        .sum();
    }

    /** Numbers values and combinations in order of appearance. */
    static final class Builder {
        private final List<LeadFeature> features;
        private final List<List<double[]>> values = new ArrayList<>();
        private final List<Map<List<Double>, Integer>> codes = new ArrayList<>();
        private final Map<List<Integer>, Integer> known = new HashMap<>();
        private int[] combinations = new int[64];
        private int size;
        private int distinct = -1;

        Builder(List<LeadFeature> features) {
            this.features = List.copyOf(features);
            for (var _ : features) {
                values.add(new ArrayList<>(List.of(new double[0])));
                codes.add(new HashMap<>());
            }
            code(new double[features.size()][0]);
        }

        /** Goes on from existing codes; what is added is not compared with what was there. */
        Builder(SupplyCodes from) {
            features = from.features;
            for (var known : from.values) {
                values.add(new ArrayList<>(known));
                codes.add(new HashMap<>());
            }
            combinations = from.combinations.clone();
            size = from.size();
            distinct = from.distinct;
            known.put(Collections.nCopies(features.size(), 0), 0);
        }

        /** Code of a combination: the values of each feature, empty for none. */
        int code(double[][] combination) {
            var key = new ArrayList<Integer>(combination.length);
            for (var f = 0; f < combination.length; f++) {
                key.add(combination[f].length == 0 ? 0 : code(f, combination[f]));
            }
            return known.computeIfAbsent(key, this::add);
        }

        private int code(int feature, double[] vector) {
            return codes.get(feature)
                    .computeIfAbsent(
                            Arrays.stream(vector).boxed().toList(),
                            key -> {
                                values.get(feature).add(vector);
                                return values.get(feature).size() - 1;
                            });
        }

        private int add(List<Integer> combination) {
            var from = size * features.size();
            if (from + features.size() > combinations.length) {
                combinations =
                        Arrays.copyOf(combinations, 2 * combinations.length + features.size());
            }
            for (var f = 0; f < combination.size(); f++) {
                combinations[from + f] = combination.get(f);
            }
            return size++;
        }

        SupplyCodes build() {
            return new SupplyCodes(this);
        }
    }
}
