package org.lianzhao.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.lead.score.WeightsFile;
import org.lianzhao.ranking.supply.Firm;
import org.lianzhao.ranking.supply.SupplyGraph;
import org.lianzhao.ranking.supply.SupplyScorer;
import org.lianzhao.ranking.supply.SupplyWeights;

/**
 * The product's own score as a method of the harness: the supply features of a park's leads, with
 * the weights of the park's leads. The files feed no other feature.
 */
final class OwnScore implements RankingMethod {
    static final String NAME = "lianzhao";

    private final SupplyScorer scorer;
    private final Weights weights;
    private final List<Firm> firms;

    OwnScore(SupplyGraph graph, SupplyWeights supply) {
        scorer = new SupplyScorer(graph);
        weights = WeightsFile.shippedFile().with(supply);
        firms = WeightFit.firms(graph);
    }

    /** Refuses weights for terms that do not exist. */
    static void check(SupplyWeights weights) {
        var unknown = new TreeSet<String>(weights.tables().keySet());
        SupplyScorer.TERMS.values().forEach(unknown::removeAll);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("there is no term " + unknown.iterator().next());
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public double[] scores(int maker, int product) {
        var demand = scorer.query(maker, product);
        var points = new double[firms.size()];
        WeightsFile.FEATURES.forEach((aspect, feature) ->
                Arrays.setAll(
                        points,
                        s ->
                                points[s]
                                        + weights.microPoints(
                                                feature,
                                                scorer.values(aspect, demand, firms.get(s)))));
        return points;
    }
}
