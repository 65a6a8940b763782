package org.lianzhao.ranking.supply;

/**
 * Product fit of the family: links of the firm’s family for the product, fading with a half-life of
 * six years; an offer counts as a link of unknown year.
 */
final class FamilyMakesProduct implements SupplyTerm {
    private static final double HALF_LIFE_YEARS = 6;

    private final SupplyFacts facts;

    FamilyMakesProduct(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "family_makes_product";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.PRODUCT_FIT;
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        var value =
                firm.onlyOffers(query.product)
                        ? facts.fading.weight(SupplyGraph.UNKNOWN_YEAR, HALF_LIFE_YEARS)
                        : 0;
        for (var i : firm.familyLinks) {
            var link = facts.graph.link(i);
            if (link.product() == query.product) {
                value += facts.fading.weight(link.year(), HALF_LIFE_YEARS);
            }
        }
        return value;
    }

    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        facts.citeProduct(query.product, firm, firm.familyLinks, citations);
    }
}
