package org.lianzhao.lead.score;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.ranking.PiecewiseLinear;
import org.lianzhao.ranking.supply.SupplyAspect;
import org.lianzhao.ranking.supply.SupplyScorer;

/**
 * Weights that are easy to compute with by hand: each table a line from 0 to so many points, and
 * nothing for the supply features.
 */
public final class WeightsFixture {
    private final Map<LeadFeature, FeatureTable> tables = new EnumMap<>(LeadFeature.class);

    public WeightsFixture() {
        line(LeadFeature.SEGMENT_FIT, 20_000_000);
        line(LeadFeature.ANCHOR_DEMAND_GAP, 20_000_000);
        line(LeadFeature.PEER_ANCHOR_SERVICE, 10_000_000);
        line(LeadFeature.CHAMBER_REACH, 8_000_000);
        table(LeadFeature.SUPPLY_DISTANCE, new double[] {0, 500}, 7_000_000, 0);
        line(LeadFeature.RELOCATION_NEED, 0);
        line(LeadFeature.SPECIALISATION, 0);
        line(LeadFeature.CHAIN_LINK, 0);
        line(LeadFeature.LEADER_PULL, 0);
        line(LeadFeature.EXPANSION, 0);
        line(LeadFeature.LABELS, 15_000_000);
        line(LeadFeature.RELATEDNESS, 20_000_000);
        line(LeadFeature.RISK, -15_000_000);
        SupplyScorer.TERMS.forEach((aspect, terms) -> supply(aspect));
    }

    private void supply(SupplyAspect aspect) {
        supply(aspect, 0);
    }

    /** The first term of the aspect counts so many points from 1 on, the others nothing. */
    public WeightsFixture supply(SupplyAspect aspect, long microPoints) {
        var nothing = new PiecewiseLinear(new double[] {0}, new long[] {0});
        var first = new PiecewiseLinear(new double[] {0, 1}, new long[] {0, microPoints});
        var terms = SupplyScorer.TERMS.getOrDefault(aspect, List.of());
        tables.put(
                WeightsFile.FEATURES.get(aspect),
                new FeatureTable(
                        IntStream.range(0, terms.size())
                                .mapToObj(i -> i == 0 ? first : nothing)
                                .toList()));
        return this;
    }

    public WeightsFixture risk(long microPoints) {
        return line(LeadFeature.RISK, microPoints);
    }

    WeightsFixture line(LeadFeature feature, long microPoints) {
        return table(feature, new double[] {0, 1}, 0, microPoints);
    }

    WeightsFixture table(LeadFeature feature, double[] x, long... y) {
        tables.put(feature, FeatureTable.of(new PiecewiseLinear(x, y)));
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
