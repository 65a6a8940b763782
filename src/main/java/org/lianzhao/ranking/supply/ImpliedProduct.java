package org.lianzhao.ranking.supply;

import org.lianzhao.ranking.CsrGraph;

/**
 * Product fit by implication: the chance that someone who makes the supplier’s other products makes
 * this one too, 1 − Π_q (1 − P(p | q)).
 */
final class ImpliedProduct implements SupplyTerm {
    private final SupplyFacts facts;

    ImpliedProduct(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "implied_product";
    }

    @Override
    public double[] values(int maker, int product) {
        SupplyGraph graph = facts.graph;
        double[] values = new double[graph.suppliers()];
        CsrGraph makes = facts.products.supplierProducts();
        for (int s = 0; s < values.length; s++) {
            double unlikely = 1;
            for (int i = makes.begin(s); i < makes.end(s); i++) {
                int other = makes.target(i);
                unlikely *= other == product ? 1 : 1 - facts.products.chance(other, product);
            }
            values[s] = 1 - unlikely;
        }
        return values;
    }
}
