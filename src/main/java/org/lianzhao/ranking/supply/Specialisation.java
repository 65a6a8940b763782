package org.lianzhao.ranking.supply;

/**
 * Specialisation: 1 over the number of different products the firm makes. Who makes one thing wins
 * more new customers for it than {@link Breadth} alone would let expect.
 */
final class Specialisation implements SupplyTerm {
    @Override
    public String key() {
        return "specialisation";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.STANDING;
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        return firm.products.length == 0 ? 0 : 1.0 / firm.whole.products.length;
    }

    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        SupplyFacts.citeAll(firm, citations);
    }
}
