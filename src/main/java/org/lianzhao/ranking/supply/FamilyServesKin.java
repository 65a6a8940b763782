package org.lianzhao.ranking.supply;

/**
 * Bound to the maker's kin, by group or by origin: share of the links of the firm’s family that go
 * to other makers of the same kin, Σ_l kin(m, v_l) / (n_f + 1).
 */
final class FamilyServesKin implements SupplyTerm {
    private final String key;
    private final SupplyFacts facts;
    private final Kin kin;
    private final KinCitation citation;

    private FamilyServesKin(String key, SupplyFacts facts, Kin kin, KinCitation citation) {
        this.key = key;
        this.facts = facts;
        this.kin = kin;
        this.citation = citation;
    }

    static FamilyServesKin ofGroup(SupplyFacts facts) {
        return new FamilyServesKin(
                "family_serves_group", facts, facts.ties::groupBeside, facts.ties::citeGroup);
    }

    static FamilyServesKin ofOrigin(SupplyFacts facts) {
        return new FamilyServesKin(
                "family_serves_origin", facts, facts.ties::originBeside, facts.ties::citeOrigin);
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.GROUP_TIES;
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        var value = 0.0;
        for (var i : firm.familyLinks) {
            value += kin.between(query.maker, facts.graph.link(i).maker());
        }
        return value / (firm.whole.familyLinks.length + 1);
    }

    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        for (var i : firm.familyLinks) {
            var maker = facts.graph.link(i).maker();
            if (kin.between(query.maker, maker) > 0) {
                facts.citeOfFamily(i, firm, citations);
                citation.cite(query.maker, maker, citations);
            }
        }
    }

    /** How near two makers are, 0 for a maker with itself. */
    private interface Kin {
        double between(int maker, int other);
    }

    /** Cites what states that two makers are kin. */
    private interface KinCitation {
        void cite(int maker, int other, Citations citations);
    }
}
