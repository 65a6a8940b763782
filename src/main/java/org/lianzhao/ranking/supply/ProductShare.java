package org.lianzhao.ranking.supply;

/** Product fit: the product’s share of what the firm is known to supply, n_sp / (n_s + 1). */
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
    public SupplyAspect aspect() {
        return SupplyAspect.PRODUCT_FIT;
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        var matching = firm.onlyOffers(query.product) ? 1 : 0;
        for (var i : firm.links) {
            matching += facts.graph.link(i).product() == query.product ? 1 : 0;
        }
        return matching / (firm.whole.mentions.length + 1.0);
    }

    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        facts.citeProduct(query.product, firm, firm.links, citations);
    }
}
