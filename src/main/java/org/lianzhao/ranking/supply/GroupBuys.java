package org.lianzhao.ranking.supply;

/**
 * Makers of the same group buy the product there: Σ_v group(m, v) · 2^(−age/8) · [v buys p from s]
 * / (½ + Σ_v group(m, v) · [v buys p]).
 */
final class GroupBuys implements SupplyTerm {
    private static final double HALF_LIFE = 8;
    private static final double PRIOR = .5;

    private final SupplyFacts facts;

    GroupBuys(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "group_buys";
    }

    @Override
    public double[] values(int maker, int product) {
        SupplyGraph graph = facts.graph;
        double[] values = new double[graph.suppliers()];
        boolean[] counted = new boolean[graph.makers()];
        double total = PRIOR;
        for (int i : graph.linksOfProduct(product)) {
            SupplyGraph.Link link = graph.link(i);
            double weight = link.maker() == maker ? 0 : facts.ties.group(maker, link.maker());
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
