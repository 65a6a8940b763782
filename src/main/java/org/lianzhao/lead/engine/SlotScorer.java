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
    private SlotScorer() {}

    /** Micro-points of every slot. O(slots · features). */
    static int[] totals(CompiledPark park, Weights weights) {
        var totals = new int[park.slots()];
        var supply = park.supplyCodes.points(weights);
        for (var slot = 0; slot < totals.length; slot++) {
            totals[slot] = supply[park.supply[slot]];
        }
        for (var feature : CompiledPark.CODED) {
            var codes = park.feature(feature).codes;
            var points = points(park, weights, feature);
            if (Caps.LIMITED.contains(feature)) {
                addCapped(feature, totals, codes, points);
            } else {
                add(totals, codes, points);
            }
        }
        return totals;
    }

    private static void add(int[] totals, char[] codes, int[] points) {
        for (var slot = 0; slot < totals.length; slot++) {
            totals[slot] += points[codes[slot]];
        }
    }

    private static void addCapped(LeadFeature feature, int[] totals, char[] codes, int[] points) {
        for (var slot = 0; slot < totals.length; slot++) {
            totals[slot] += (int) Caps.capped(feature, points[codes[slot]], totals[slot]);
        }
    }

    private static int[] points(CompiledPark park, Weights weights, LeadFeature feature) {
        var values = park.feature(feature).values;
        return IntStream.range(0, values.length)
                .map(code ->
                        code == 0 ? 0 : Math.toIntExact(weights.microPoints(feature, values[code])))
                .toArray();
    }
}
