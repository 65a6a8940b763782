package org.lianzhao.lead.engine;

import java.util.stream.IntStream;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.score.Weights;

/**
 * A park's distinct feature values as micro-points under one weight set: all that changes when
 * someone moves a slider. Points fit an int because a score is at most 100 000 000.
 */
final class PointTables {
    final int[] fit;
    final int[] gap;
    final int[] service;
    final int[] supply;
    final int[] reach;
    final int[] distance;
    final int[] relocation;
    final int[] labels;
    final int[] risk;
    final int[] relatedness;

    PointTables(CompiledPark park, Weights weights) {
        fit = points(park, weights, LeadFeature.SEGMENT_FIT);
        gap = points(park, weights, LeadFeature.ANCHOR_DEMAND_GAP);
        service = points(park, weights, LeadFeature.PEER_ANCHOR_SERVICE);
        supply = park.supplyCodes.points(weights);
        reach = points(park, weights, LeadFeature.CHAMBER_REACH);
        distance = points(park, weights, LeadFeature.SUPPLY_DISTANCE);
        relocation = points(park, weights, LeadFeature.RELOCATION_NEED);
        labels = points(park, weights, LeadFeature.LABELS);
        risk = points(park, weights, LeadFeature.RISK);
        relatedness = points(park, weights, LeadFeature.RELATEDNESS);
    }

    private static int[] points(CompiledPark park, Weights weights, LeadFeature feature) {
        var values = park.feature(feature).values;
        return IntStream.range(0, values.length)
                .map(code ->
                        code == 0 ? 0 : Math.toIntExact(weights.microPoints(feature, values[code])))
                .toArray();
    }
}
