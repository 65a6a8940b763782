package org.lianzhao.ranking.supply;

import org.lianzhao.ranking.CsrGraph;

/** Breadth: number of different products the supplier makes. */
final class Breadth implements SupplyTerm {
    private final SupplyFacts facts;

    Breadth(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "breadth";
    }

    @Override
    public double[] values(int maker, int product) {
        SupplyGraph graph = facts.graph;
        double[] values = new double[graph.suppliers()];
        CsrGraph makes = facts.products.supplierProducts();
        for (int s = 0; s < values.length; s++) {
            values[s] = makes.degree(s);
        }
        return values;
    }
}
