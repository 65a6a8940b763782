package org.lianzhao.evaluation;

import java.util.Set;
import java.util.TreeSet;
import org.lianzhao.ranking.supply.SupplyGraph;
import org.lianzhao.ranking.supply.SupplyGraphBuilder;
import org.lianzhao.ranking.supply.SupplyScorer;
import org.lianzhao.ranking.supply.SupplyScores;
import org.lianzhao.ranking.supply.SupplyWeights;

/** The product's own scorer as a method of the harness. */
final class Lianzhao implements Method {
    static final String NAME = "lianzhao";

    private final SupplyScorer scorer;

    Lianzhao(SupplyGraph graph, SupplyWeights weights) {
        scorer = new SupplyScorer(graph, weights);
    }

    /** Refuses weights for terms that do not exist. */
    static void check(SupplyWeights weights) {
        SupplyGraph none = new SupplyGraphBuilder().build();
        Set<String> unknown = new TreeSet<>(weights.tables().keySet());
        unknown.removeAll(new SupplyScorer(none, SupplyWeights.none()).terms());
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
        SupplyScores scores = scorer.score(maker, product);
        double[] points = new double[scores.suppliers()];
        for (int s = 0; s < points.length; s++) {
            points[s] = scores.score(s);
        }
        return points;
    }
}
