package org.lianzhao.ranking.supply;

/**
 * Product fit by kinship: how close what the firm supplies is to the product, Σ_{q ≠ p} cos(p, q) /
 * (n_s + 1).
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
    public SupplyAspect aspect() {
        return SupplyAspect.PRODUCT_FIT;
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        var value = 0.0;
        for (var other : firm.mentions) {
            value += other == query.product ? 0 : facts.products.cosine(query.product, other);
        }
        return value / (firm.whole.mentions.length + 1);
    }

    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        facts.citeKin(query.product, firm, citations);
    }
}
