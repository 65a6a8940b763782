package org.lianzhao.ranking.supply;

/**
 * Product fit by kinship: how close what the supplier makes is to the product, Σ_{links, q ≠ p}
 * cos(p, q) / (n_s + 1).
 */
final class CoSuppliedProducts implements SupplyTerm {
    private final SupplyFacts facts;

    CoSuppliedProducts(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "co_supplied_products";
    }

    @Override
    public double[] values(int maker, int product) {
        SupplyGraph graph = facts.graph;
        double[] values = new double[graph.suppliers()];
        for (int s = 0; s < values.length; s++) {
            for (int i : graph.linksOfSupplier(s)) {
                int other = graph.link(i).product();
                values[s] += other == product ? 0 : facts.products.cosine(product, other);
            }
            values[s] /= graph.linksOfSupplier(s).length + 1;
        }
        return values;
    }
}
