package org.lianzhao.ranking.supply;

/**
 * Product fit of the family: the product’s share of the links of the supplier’s family, n_fp / (n_f
 * + 1).
 */
final class FamilyProductShare implements SupplyTerm {
    private final SupplyFacts facts;

    FamilyProductShare(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "family_product_share";
    }

    @Override
    public double[] values(int maker, int product) {
        SupplyGraph graph = facts.graph;
        double[] byFamily = new double[graph.families()];
        for (int i : graph.linksOfProduct(product)) {
            int family = graph.familyOf(graph.link(i).supplier());
            byFamily[family] += 1.0 / (facts.familyLinks[family] + 1);
        }
        return facts.spread(byFamily);
    }
}
