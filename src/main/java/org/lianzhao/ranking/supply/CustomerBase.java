package org.lianzhao.ranking.supply;

/** Standing: number of makers that buy anything from the firm. */
final class CustomerBase implements SupplyTerm {
    private final SupplyFacts facts;

    CustomerBase(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "customer_base";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.STANDING;
    }

    @Override
    public double value(Demand demand, Firm firm) {
        return firm.isLinked() ? facts.supplierMakers.degree(firm.supplier) : 0;
    }

    @Override
    public void cite(Demand demand, Firm firm, Citations citations) {
        SupplyFacts.citeAll(firm, citations);
    }
}
