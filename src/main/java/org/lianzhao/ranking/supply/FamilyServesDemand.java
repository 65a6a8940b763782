package org.lianzhao.ranking.supply;

/**
 * Siblings: links of the firm’s family with this maker for this product, fading with a half-life of
 * six years.
 */
final class FamilyServesDemand implements SupplyTerm {
    private static final double HALF_LIFE = 6;

    private final SupplyFacts facts;

    FamilyServesDemand(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "family_serves_demand";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.LOYALTY;
    }

    @Override
    public double value(Demand demand, Firm firm) {
        var value = 0.0;
        for (var i : firm.familyLinks) {
            value +=
                    serves(demand, i)
                            ? facts.fading.weight(facts.graph.link(i).year(), HALF_LIFE)
                            : 0;
        }
        return value;
    }

    private boolean serves(Demand demand, int link) {
        return facts.graph.link(link).maker() == demand.maker
                && facts.graph.link(link).product() == demand.product;
    }

    @Override
    public void cite(Demand demand, Firm firm, Citations citations) {
        for (var i : firm.familyLinks) {
            if (serves(demand, i)) {
                facts.citeOfFamily(i, firm, citations);
            }
        }
    }
}
