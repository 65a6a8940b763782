package org.lianzhao.ranking.supply;

/**
 * Siblings: links of the firm’s family with this maker for this product, fading with a half-life of
 * six years.
 */
final class FamilyServesDemand implements SupplyTerm {
    private static final double HALF_LIFE_YEARS = 6;

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
    public double value(SupplyQuery query, Firm firm) {
        var value = 0.0;
        for (var i : firm.familyLinks) {
            value +=
                    serves(query, i)
                            ? facts.fading.weight(facts.graph.link(i).year(), HALF_LIFE_YEARS)
                            : 0;
        }
        return value;
    }

    private boolean serves(SupplyQuery query, int link) {
        return facts.graph.link(link).maker() == query.maker
                && facts.graph.link(link).product() == query.product;
    }

    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        for (var i : firm.familyLinks) {
            if (serves(query, i)) {
                facts.citeOfFamily(i, firm, citations);
            }
        }
    }
}
