package org.lianzhao.ranking.supply;

/** Recency: 2^(−age/2) of the supplier’s latest link for the product. */
final class LastProductLink implements SupplyTerm {
    private static final double HALF_LIFE = 2;

    private final SupplyFacts facts;

    LastProductLink(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "last_product_link";
    }

    @Override
    public double[] values(int maker, int product) {
        SupplyGraph graph = facts.graph;
        double[] values = new double[graph.suppliers()];
        for (int i : graph.linksOfProduct(product)) {
            SupplyGraph.Link link = graph.link(i);
            double weight = facts.fading.weight(link.year(), HALF_LIFE);
            values[link.supplier()] = Math.max(values[link.supplier()], weight);
        }
        return values;
    }
}
