package org.lianzhao.lead.engine;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianzhao.lead.feature.ServedAnchor;
import org.lianzhao.lead.score.Weights;

/**
 * The supply features of a park's slots as one code per slot: a code stands for a combination of
 * values of all supply features, each of which is held once. Few combinations are distinct, because
 * most enterprises are known by what they do alone; so new weights are applied to distinct numbers,
 * then values, then combinations, and a slot is one look-up. Code 0 stands for nothing.
 */
final class SupplyCodes {
    private final List<FeatureValues> values;

    /** Value of each combination, feature by feature. */
    private final int[] combinations;

    /** Number of combinations when all were asked anew. */
    private final int distinct;

    private SupplyCodes(Builder builder) {
        values = builder.values.stream().map(FeatureValues.Builder::build).toList();
        combinations = Arrays.copyOf(builder.combinations, builder.size * values.size());
        distinct = builder.distinct < 0 ? builder.size : builder.distinct;
    }

    /** Whether so much was added that it is time to ask all anew. */
    boolean isWorn() {
        return size() > 2 * distinct + 1_000;
    }

    /** Micro-points of every code under these weights, for a buyer. */
    int[] points(Weights weights, ServedAnchor buyer) {
        var points = new int[size()];
        var width = values.size();
        for (var feature = 0; feature < width; feature++) {
            var ofValue = values.get(feature).points(weights);
            for (var code = 0; code < points.length; code++) {
                points[code] += (int) buyer.inReach(ofValue[combinations[code * width + feature]]);
            }
        }
        return points;
    }

    int size() {
        return combinations.length / values.size();
    }

    long bytes() {
        return 4L * combinations.length + values.stream().mapToLong(FeatureValues::bytes).sum();
    }

    /** Numbers combinations in order of appearance. */
    static final class Builder {
        private final List<FeatureValues.Builder> values;
        private final Map<List<Integer>, Integer> known = new HashMap<>();
        private int[] combinations;
        private int size = 1;
        private int distinct = -1;

        Builder(List<FeatureValues.Builder> values) {
            this.values = List.copyOf(values);
            combinations = new int[values.size()];
            known.put(Collections.nCopies(values.size(), 0), 0);
        }

        /** Goes on from existing codes; what is added is not compared with what was there. */
        Builder(SupplyCodes from) {
            this(from.values.stream().map(FeatureValues.Builder::new).toList());
            combinations = from.combinations.clone();
            size = from.size();
            distinct = from.distinct;
        }

        /** Code of a combination: the values of each feature, empty for none. */
        int code(double[][] combination) {
            var key = new Integer[combination.length];
            for (var feature = 0; feature < key.length; feature++) {
                key[feature] = values.get(feature).code(combination[feature]);
            }
            return known.computeIfAbsent(List.of(key), this::add);
        }

        private int add(List<Integer> combination) {
            var width = values.size();
            if ((size + 1) * width > combinations.length) {
                combinations = Arrays.copyOf(combinations, 2 * combinations.length + width);
            }
            for (var feature = 0; feature < width; feature++) {
                combinations[size * width + feature] = combination.get(feature);
            }
            return size++;
        }

        SupplyCodes build() {
            return new SupplyCodes(this);
        }
    }
}
