package org.lianzhao.lead.engine;

import java.util.stream.IntStream;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.score.Caps;
import org.lianzhao.lead.score.Weights;

/**
 * Adds up slots' micro-points by look-ups, feature by feature in the order of {@link LeadFeature}:
 * what {@link org.lianzhao.lead.score.Scorer} computes, to the last micro-point. Weights turn a
 * feature's distinct values into points, which is all that changes when someone moves a slider.
 * Points fit an int because a score is at most 100 000 000.
 */
final class SlotScorer {
    /** So many slots at a time, so that their sums stay in the cache while features pass. */
    private static final int STRETCH = 4_096;

    private final int[] totals;

    private SlotScorer(int slots) {
        totals = new int[slots];
    }

    /** Micro-points of every slot. O(slots · features). */
    static int[] totals(CompiledPark park, Weights weights) {
        var scorer = new SlotScorer(park.slots());
        var supply =
                park.profile().anchors().stream()
                        .map(buyer -> park.supplyCodes.points(weights, buyer))
                        .toArray(int[][]::new);
        var columns =
                CompiledPark.CODED.stream()
                        .map(feature -> Column.of(park, weights, feature))
                        .toList();
        for (var from = 0; from < scorer.totals.length; from += STRETCH) {
            var to = Math.min(from + STRETCH, scorer.totals.length);
            scorer.addSupply(park, supply, from, to);
            for (var column : columns) {
                scorer.add(column, from, to);
            }
        }
        return scorer.totals;
    }

    /** One feature's codes by slot, and the points of each code. */
    private static final class Column {
        final LeadFeature feature;
        final boolean limited;
        final char[] codes;
        final int[] points;

        private Column(LeadFeature feature, char[] codes, int[] points) {
            this.feature = feature;
            this.limited = Caps.LIMITED.contains(feature);
            this.codes = codes;
            this.points = points;
        }

        static Column of(CompiledPark park, Weights weights, LeadFeature feature) {
            var column = park.feature(feature);
            var points =
                    IntStream.range(0, column.values.length)
                            .map(code -> code == 0 ? 0 : points(weights, feature, column, code))
                            .toArray();
            return new Column(feature, column.codes, points);
        }

        private static int points(
                Weights weights, LeadFeature feature, CompiledPark.Column column, int code) {
            return Math.toIntExact(weights.microPoints(feature, column.values[code]));
        }
    }

    /**
     * Begins the sums with what the buyer of each slot is likely to buy.
     *
     * @param points of each code, by place of the buyer among the park's anchors
     */
    private void addSupply(CompiledPark park, int[][] points, int from, int to) {
        for (var slot = from; slot < to; slot++) {
            var buyer = park.buyer[slot];
            totals[slot] = buyer < 0 ? 0 : points[buyer][park.supply[slot]];
        }
    }

    private void add(Column column, int from, int to) {
        if (column.limited) {
            addLimited(column, from, to);
            return;
        }
        var codes = column.codes;
        var points = column.points;
        for (var slot = from; slot < to; slot++) {
            totals[slot] += points[codes[slot]];
        }
    }

    private void addLimited(Column column, int from, int to) {
        for (var slot = from; slot < to; slot++) {
            var points = column.points[column.codes[slot]];
            totals[slot] += (int) Caps.capped(column.feature, points, totals[slot]);
        }
    }
}
