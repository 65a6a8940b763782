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
    public double value(Demand demand, Firm firm) {
        var unlikely = 1.0;
        for (var other : firm.products) {
            unlikely *=
                    other == demand.product ? 1 : 1 - facts.products.chance(other, demand.product);
        }
        return 1 - unlikely;
    }

    @Override
    public void cite(Demand demand, Firm firm, Citations citations) {
        facts.citeKin(demand.product, firm, citations);
    }
}
