package org.lianzhao.ranking.supply;

/**
 * Similar makers buy the product there: Σ_v sim(m, v) · 2^(−age/8) · [v buys p from s] / (½ + Σ_v
 * sim(m, v) · [v buys p]), with {@link SimilarMakers}.
 */
final class SimilarMakersBuy implements SupplyTerm {
    private static final double HALF_LIFE = 8;
    private static final double PRIOR = .5;

    private final SupplyFacts facts;

    SimilarMakersBuy(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "similar_makers_buy";
    }

    @Override
    public double[] values(int maker, int product) {
        SupplyGraph graph = facts.graph;
        double[] values = new double[graph.suppliers()];
        double[] similar = facts.similar.of(maker);
        boolean[] counted = new boolean[graph.makers()];
        double total = PRIOR;
        for (int i : graph.linksOfProduct(product)) {
            SupplyGraph.Link link = graph.link(i);
            double weight = similar[link.maker()];
            values[link.supplier()] += weight * facts.fading.weight(link.year(), HALF_LIFE);
            total += counted[link.maker()] ? 0 : weight;
            counted[link.maker()] = true;
        }
        for (int s = 0; s < values.length; s++) {
            values[s] /= total;
        }
        return values;
    }
}
