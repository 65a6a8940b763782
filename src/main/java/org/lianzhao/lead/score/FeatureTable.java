package org.lianzhao.lead.score;

import java.util.List;
import java.util.stream.IntStream;
import org.lianzhao.ranking.Apportionment;
import org.lianzhao.ranking.PiecewiseLinear;

/**
 * From the values of a feature to its micro-points: one monotone table per value, added up. Most
 * features have one value.
 */
public record FeatureTable(List<PiecewiseLinear> tables) {
    public FeatureTable {
        tables = List.copyOf(tables);
    }

    public static FeatureTable of(PiecewiseLinear table) {
        return new FeatureTable(List.of(table));
    }

    /** Micro-points of these values, in the order of the tables. */
    public long at(double[] values) {
        if (values.length != tables.size()) {
            throw new IllegalArgumentException(
                    values.length + " values for " + tables.size() + " tables");
        }
        var points = 0L;
        for (var i = 0; i < values.length; i++) {
            points += tables.get(i).at(values[i]);
        }
        return points;
    }

    long maximum() {
        return tables.stream().mapToLong(PiecewiseLinear::maximum).sum();
    }

    long minimum() {
        return tables.stream().mapToLong(PiecewiseLinear::minimum).sum();
    }

    /** The same tables stretched alike until their maxima make another sum. */
    FeatureTable scaledTo(long maximum) {
        var maxima =
                Apportionment.of(
                        tables.stream().mapToLong(PiecewiseLinear::maximum).toArray(), maximum);
        return new FeatureTable(
                IntStream.range(0, maxima.length)
                        .mapToObj(i -> tables.get(i).scaledTo(maxima[i]))
                        .toList());
    }
}
