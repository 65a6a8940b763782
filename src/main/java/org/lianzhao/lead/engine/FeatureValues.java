package org.lianzhao.lead.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.score.Weights;

/**
 * The distinct values of one feature of several measures: each is a row of codes into the distinct
 * numbers of each measure, so that new weights are applied to as few numbers as possible. Row 0 and
 * number 0 stand for nothing.
 */
final class FeatureValues {
    private final LeadFeature feature;
    private final double[][] numbers;
    private final int[] rows;

    private FeatureValues(Builder builder) {
        feature = builder.feature;
        numbers =
                builder.numbers.stream()
                        .map(measure -> measure.stream().mapToDouble(Double::doubleValue).toArray())
                        .toArray(double[][]::new);
        rows = Arrays.copyOf(builder.rows, builder.size * numbers.length);
    }

    /** Micro-points of every row under these weights. */
    int[] points(Weights weights) {
        var width = numbers.length;
        var tables = Objects.requireNonNull(weights.tables().get(feature)).tables();
        var points = new int[rows.length / width];
        for (var measure = 0; measure < width; measure++) {
            var table = tables.get(measure);
            var ofNumber = new int[numbers[measure].length];
            for (var code = 0; code < ofNumber.length; code++) {
                ofNumber[code] = Math.toIntExact(table.at(numbers[measure][code]));
            }
            for (var row = 0; row < points.length; row++) {
                points[row] += ofNumber[rows[row * width + measure]];
            }
        }
        return points;
    }

    long bytes() {
        return 4L * rows.length
                + Arrays.stream(numbers).mapToLong(measure -> 8L * measure.length).sum();
    }

    /** Numbers rows and their numbers in order of appearance. */
    static final class Builder {
        private final LeadFeature feature;
        private final List<List<Double>> numbers = new ArrayList<>();
        private final List<Map<Double, Integer>> codes = new ArrayList<>();
        private final Map<List<Double>, Integer> known = new HashMap<>();
        private int[] rows;
        private int size = 1;

        Builder(LeadFeature feature, int measures) {
            this.feature = feature;
            rows = new int[measures];
            for (var measure = 0; measure < measures; measure++) {
                numbers.add(new ArrayList<>(List.of(0.0)));
                codes.add(new HashMap<>(Map.of(0.0, 0)));
            }
        }

        /** Goes on from existing values; what is added is not compared with what was there. */
        Builder(FeatureValues from) {
            this(from.feature, from.numbers.length);
            for (var measure = 0; measure < from.numbers.length; measure++) {
                numbers.set(
                        measure,
                        new ArrayList<>(Arrays.stream(from.numbers[measure]).boxed().toList()));
            }
            rows = from.rows.clone();
            size = from.rows.length / from.numbers.length;
        }

        /** Row of these values, empty for none. */
        int code(double[] values) {
            if (values.length == 0) {
                return 0;
            }
            var key = new Double[values.length];
            for (var measure = 0; measure < key.length; measure++) {
                key[measure] = values[measure];
            }
            return known.computeIfAbsent(List.of(key), row -> add(values));
        }

        private int add(double[] values) {
            var from = size * values.length;
            if (from + values.length > rows.length) {
                rows = Arrays.copyOf(rows, 2 * rows.length + values.length);
            }
            for (var measure = 0; measure < values.length; measure++) {
                rows[from + measure] = number(measure, values[measure]);
            }
            return size++;
        }

        private int number(int measure, double value) {
            return codes.get(measure)
                    .computeIfAbsent(
                            value,
                            key -> {
                                numbers.get(measure).add(key);
                                return numbers.get(measure).size() - 1;
                            });
        }

        FeatureValues build() {
            return new FeatureValues(this);
        }
    }
}
