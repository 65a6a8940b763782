package org.lianzhao.ranking.supply;

/**
 * Product fit of the family: links of the supplier’s family for the product, fading with a
 * half-life of six years.
 */
final class FamilyMakesProduct implements SupplyTerm {
    private static final double HALF_LIFE = 6;

    private final SupplyFacts facts;

    FamilyMakesProduct(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "family_makes_product";
    }

    @Override
    public double[] values(int maker, int product) {
        SupplyGraph graph = facts.graph;
        double[] byFamily = new double[graph.families()];
        for (int i : graph.linksOfProduct(product)) {
            SupplyGraph.Link link = graph.link(i);
            byFamily[graph.familyOf(link.supplier())] +=
                    facts.fading.weight(link.year(), HALF_LIFE);
        }
        return facts.spread(byFamily);
    }
}
