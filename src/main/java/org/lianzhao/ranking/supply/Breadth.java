package org.lianzhao.ranking.supply;

/** Breadth: number of different products the firm makes. */
final class Breadth implements SupplyTerm {
    @Override
    public String key() {
        return "breadth";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.STANDING;
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        return firm.products.length;
    }

    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        SupplyFacts.citeAll(firm, citations);
    }
}
