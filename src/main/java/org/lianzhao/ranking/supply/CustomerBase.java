package org.lianzhao.ranking.supply;

/** Standing: number of makers that buy anything from the supplier. */
final class CustomerBase implements SupplyTerm {
    private final SupplyFacts facts;

    CustomerBase(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "customer_base";
    }

    @Override
    public double[] values(int maker, int product) {
        SupplyGraph graph = facts.graph;
        double[] values = new double[graph.suppliers()];
        for (int s = 0; s < values.length; s++) {
            values[s] = facts.supplierMakers.degree(s);
        }
        return values;
    }
}
