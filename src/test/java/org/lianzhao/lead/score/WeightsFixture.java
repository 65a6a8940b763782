package org.lianzhao.lead.score;

import java.util.EnumMap;
import java.util.Map;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.ranking.PiecewiseLinear;

/** Weights that are easy to compute with by hand: each table a line from 0 to so many points. */
public final class WeightsFixture {
    private final Map<LeadFeature, PiecewiseLinear> tables = new EnumMap<>(LeadFeature.class);

    public WeightsFixture() {
        line(LeadFeature.SEGMENT_FIT, 20_000_000);
        line(LeadFeature.ANCHOR_DEMAND_GAP, 20_000_000);
        line(LeadFeature.PEER_ANCHOR_SERVICE, 10_000_000);
        line(LeadFeature.SUPPLY_PROXIMITY, 10_000_000);
        line(LeadFeature.CHAMBER_REACH, 8_000_000);
        table(LeadFeature.SUPPLY_DISTANCE, new double[] {0, 500}, 7_000_000, 0);
        line(LeadFeature.RELOCATION_NEED, 0);
        line(LeadFeature.LABELS, 5_000_000);
        line(LeadFeature.RELATEDNESS, 20_000_000);
        line(LeadFeature.RISK, -15_000_000);
    }

    public WeightsFixture risk(long microPoints) {
        return line(LeadFeature.RISK, microPoints);
    }

    WeightsFixture line(LeadFeature feature, long microPoints) {
        return table(feature, new double[] {0, 1}, 0, microPoints);
    }

    WeightsFixture table(LeadFeature feature, double[] x, long... y) {
        tables.put(feature, new PiecewiseLinear(x, y));
        return this;
    }

    WeightsFixture without(LeadFeature feature) {
        tables.remove(feature);
        return this;
    }

    public Weights build() {
        return new Weights("test", tables);
    }
}
