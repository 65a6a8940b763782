package org.lianzhao.ranking.supply;

/**
 * Product fit by implication: the chance that someone who makes the firm’s other products makes
 * this one too, 1 − Π_q (1 − P(p | q)).
 */
final class ImpliedProduct implements SupplyTerm {
    private final SupplyFacts facts;

    ImpliedProduct(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "implied_product";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.PRODUCT_FIT;
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        var unlikely = 1.0;
        for (var other : firm.products) {
            unlikely *=
                    other == query.product ? 1 : 1 - facts.products.chance(other, query.product);
        }
        return 1 - unlikely;
    }

    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        facts.citeKin(query.product, firm, citations);
    }
}
