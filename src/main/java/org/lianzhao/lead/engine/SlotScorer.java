package org.lianzhao.lead.engine;

import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.score.Scorer;
import org.lianzhao.lead.score.Weights;

/**
 * Adds up one slot's micro-points by look-ups. What {@link Scorer} computes from features, to the
 * last micro-point.
 */
final class SlotScorer {
    private final PointTables points;
    private final char[] fit;
    private final char[] gap;
    private final char[] service;
    private final int[] supply;
    private final char[] reach;
    private final char[] distance;
    private final char[] relocation;
    private final char[] labels;
    private final char[] risk;
    private final char[] relatedness;

    SlotScorer(CompiledPark park, Weights weights) {
        points = new PointTables(park, weights);
        fit = park.feature(LeadFeature.SEGMENT_FIT).codes;
        gap = park.feature(LeadFeature.ANCHOR_DEMAND_GAP).codes;
        service = park.feature(LeadFeature.PEER_ANCHOR_SERVICE).codes;
        supply = park.supply;
        reach = park.feature(LeadFeature.CHAMBER_REACH).codes;
        distance = park.feature(LeadFeature.SUPPLY_DISTANCE).codes;
        relocation = park.feature(LeadFeature.RELOCATION_NEED).codes;
        labels = park.feature(LeadFeature.LABELS).codes;
        risk = park.feature(LeadFeature.RISK).codes;
        relatedness = park.feature(LeadFeature.RELATEDNESS).codes;
    }

    int score(int slot) {
        var sum =
                points.fit[fit[slot]]
                        + points.gap[gap[slot]]
                        + points.service[service[slot]]
                        + points.supply[supply[slot]]
                        + points.reach[reach[slot]]
                        + points.distance[distance[slot]]
                        + points.relocation[relocation[slot]]
                        + points.labels[labels[slot]];
        sum += Math.max(points.risk[risk[slot]], -sum);
        return sum
                + Math.min(points.relatedness[relatedness[slot]], sum / Scorer.RELATEDNESS_DIVISOR);
    }
}
