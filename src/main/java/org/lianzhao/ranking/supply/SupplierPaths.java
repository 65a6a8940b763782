package org.lianzhao.ranking.supply;

import org.lianzhao.ranking.L3;

/**
 * L3 between maker and supplier over all products, divided by √k_s so that standing is not counted
 * twice.
 */
final class SupplierPaths implements SupplyTerm {
    private final SupplyFacts facts;

    SupplierPaths(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "supplier_paths";
    }

    @Override
    public double[] values(int maker, int product) {
        SupplyGraph graph = facts.graph;
        double[] values = new double[graph.suppliers()];
        double[] paths = L3.scores(facts.makerSuppliers, facts.supplierMakers, maker);
        for (int s = 0; s < values.length; s++) {
            values[s] = paths[s] == 0 ? 0 : paths[s] / Math.sqrt(facts.supplierMakers.degree(s));
        }
        return values;
    }
}
