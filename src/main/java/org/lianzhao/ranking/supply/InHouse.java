package org.lianzhao.ranking.supply;

import java.util.Arrays;

/**
 * In-house: 1 where the supplier’s name contains the maker’s, ½ where it contains that of one of
 * the maker’s groups.
 */
final class InHouse implements SupplyTerm {
    private static final double GROUP = .5;

    private final SupplyFacts facts;
    private final String[] suppliers;

    InHouse(SupplyFacts facts) {
        this.facts = facts;
        suppliers = new String[facts.graph.suppliers()];
        Arrays.setAll(suppliers, s -> SupplierNames.normal(facts.graph.supplierName(s)));
    }

    @Override
    public String key() {
        return "in_house";
    }

    @Override
    public double[] values(int maker, int product) {
        double[] values = new double[suppliers.length];
        for (int group : facts.graph.groupsOf(maker)) {
            mark(values, facts.graph.groupName(group), GROUP);
        }
        mark(values, facts.graph.makerName(maker), 1);
        return values;
    }

    private void mark(double[] values, String owner, double value) {
        String name = SupplierNames.normal(owner);
        for (int s = 0; s < values.length; s++) {
            if (SupplierNames.contains(suppliers[s], name)) {
                values[s] = value;
            }
        }
    }
}
