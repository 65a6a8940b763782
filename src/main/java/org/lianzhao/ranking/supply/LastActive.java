package org.lianzhao.ranking.supply;

/** Recency: 2^(−age/2) of the firm’s latest link. */
final class LastActive implements SupplyTerm {
    private static final double HALF_LIFE_YEARS = 2;

    private final SupplyFacts facts;

    LastActive(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "last_active";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.RECENCY;
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        var latest = 0.0;
        for (var i : firm.links) {
            latest =
                    Math.max(
                            latest,
                            facts.fading.weight(facts.graph.link(i).year(), HALF_LIFE_YEARS));
        }
        return latest;
    }

    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        SupplyFacts.citeAll(firm, citations);
    }
}
