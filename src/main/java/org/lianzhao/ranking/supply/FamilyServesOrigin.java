package org.lianzhao.ranking.supply;

/**
 * Bound to the origin: share of the links of the firm’s family that go to other makers of the
 * maker’s origin, Σ_l origin(m, v_l) / (n_f + 1).
 */
final class FamilyServesOrigin implements SupplyTerm {
    private final SupplyFacts facts;

    FamilyServesOrigin(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "family_serves_origin";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.GROUP_TIES;
    }

    @Override
    public double value(Demand demand, Firm firm) {
        double value = 0;
        for (int i : firm.familyLinks) {
            value += facts.ties.originBeside(demand.maker, facts.graph.link(i).maker());
        }
        return value / (firm.whole.familyLinks.length + 1);
    }

    @Override
    public void cite(Demand demand, Firm firm, Citations citations) {
        for (int i : firm.familyLinks) {
            int maker = facts.graph.link(i).maker();
            if (facts.ties.originBeside(demand.maker, maker) > 0) {
                facts.citeOfFamily(i, firm, citations);
                facts.ties.citeOrigin(demand.maker, maker, citations);
            }
        }
    }
}
