package org.lianzhao.ranking.supply;

/** Standing: number of makers that buy anything from the firm. */
final class CustomerBase implements SupplyTerm {
    @Override
    public String key() {
        return "customer_base";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.STANDING;
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        return firm.customers.length;
    }

    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        SupplyFacts.citeAll(firm, citations);
    }
}
