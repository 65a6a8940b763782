package org.lianzhao.ranking.supply;

import java.util.Arrays;

/**
 * L3 between maker and firm over all products, divided by √k_s so that standing is not counted
 * twice.
 */
final class SupplierPaths implements SupplyTerm {
    private final SupplyFacts facts;
    private final MakerPaths paths;

    SupplierPaths(SupplyFacts facts) {
        this.facts = facts;
        paths = new MakerPaths(facts.makerSuppliers);
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
    public double value(SupplyQuery query, Firm firm) {
        var found = Arrays.stream(firm.customers).mapToDouble(v -> paths.to(query.maker, v)).sum();
        return found == 0 ? 0 : found / Math.sqrt(firm.whole.customers.length);
    }

    /** All links that end a path, and for each of their makers the path that counts most. */
    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        for (var i : firm.links) {
            var maker = facts.graph.link(i).maker();
            if (paths.to(query.maker, maker) > 0) {
                var between = paths.heaviest(query.maker, maker);
                citations.link(i);
                citations.link(facts.linkBetween(maker, between));
                citations.link(facts.linkBetween(query.maker, between));
            }
        }
    }
}
