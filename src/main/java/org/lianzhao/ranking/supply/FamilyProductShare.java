package org.lianzhao.ranking.supply;

/**
 * Product fit of the family: the product’s share of what the firm’s family is known to supply, n_fp
 * / (n_f + 1).
 */
final class FamilyProductShare implements SupplyTerm {
    private final SupplyFacts facts;

    FamilyProductShare(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "family_product_share";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.PRODUCT_FIT;
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        var matching = firm.onlyOffers(query.product) ? 1 : 0;
        for (var i : firm.familyLinks) {
            matching += facts.graph.link(i).product() == query.product ? 1 : 0;
        }
        return matching / (firm.whole.familyLinks.length + firm.whole.offeredOnly.length + 1.0);
    }

    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        facts.citeProduct(query.product, firm, firm.familyLinks, citations);
    }
}
