package org.lianzhao.ranking.supply;

/** Product fit: the product’s share of the supplier’s links, n_sp / (n_s + 1). */
final class ProductShare implements SupplyTerm {
    private final SupplyFacts facts;

    ProductShare(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "product_share";
    }

    @Override
    public double[] values(int maker, int product) {
        SupplyGraph graph = facts.graph;
        double[] values = new double[graph.suppliers()];
        for (int i : graph.linksOfProduct(product)) {
            int supplier = graph.link(i).supplier();
            values[supplier] += 1.0 / (graph.linksOfSupplier(supplier).length + 1);
        }
        return values;
    }
}
