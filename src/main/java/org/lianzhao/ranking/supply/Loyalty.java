package org.lianzhao.ranking.supply;

/**
 * Loyalty: what the maker buys there already, Σ_{links m–s} 2^(−age/4) · cos(p, q); products that
 * go together count more.
 */
final class Loyalty implements SupplyTerm {
    private static final double HALF_LIFE = 4;

    private final SupplyFacts facts;

    Loyalty(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "loyalty";
    }

    @Override
    public double[] values(int maker, int product) {
        SupplyGraph graph = facts.graph;
        double[] values = new double[graph.suppliers()];
        for (int i : graph.linksOfMaker(maker)) {
            SupplyGraph.Link link = graph.link(i);
            values[link.supplier()] +=
                    facts.fading.weight(link.year(), HALF_LIFE)
                            * facts.products.cosine(product, link.product());
        }
        return values;
    }
}
