package org.lianzhao.ranking.supply;

import org.lianzhao.ranking.L3;

/**
 * L3 between maker and firm over all products, divided by √k_s so that standing is not counted
 * twice.
 */
final class SupplierPaths implements SupplyTerm {
    private final SupplyFacts facts;
    private final PerMaker<double[]> paths;

    SupplierPaths(SupplyFacts facts) {
        this.facts = facts;
        paths =
                new PerMaker<>(
                        facts.graph.makers(),
                        maker -> L3.scores(facts.makerSuppliers, facts.supplierMakers, maker));
    }

    @Override
    public String key() {
        return "supplier_paths";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.SUPPLY_PROXIMITY;
    }

    @Override
    public double value(Demand demand, Firm firm) {
        double found = firm.isLinked() ? paths.of(demand.maker)[firm.supplier] : 0;
        return found == 0 ? 0 : found / Math.sqrt(facts.supplierMakers.degree(firm.supplier));
    }

    /** All links that end a path, and for each of their makers the path that counts most. */
    @Override
    public void cite(Demand demand, Firm firm, Citations citations) {
        for (int i : firm.links) {
            int maker = facts.graph.link(i).maker();
            int between =
                    SharedPartner.heaviest(
                            facts.makerSuppliers, facts.supplierMakers, demand.maker, maker);
            if (between >= 0) {
                citations.link(i);
                citations.link(facts.linkBetween(maker, between));
                citations.link(facts.linkBetween(demand.maker, between));
            }
        }
    }
}
