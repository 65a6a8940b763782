package org.lianzhao.ranking.supply;

/**
 * Loyalty: how much of what the firm is known to supply goes to this maker, n_sm / (n_s + 1), links
 * of any product and age.
 */
final class MakerShare implements SupplyTerm {
    private final SupplyFacts facts;

    MakerShare(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "maker_share";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.LOYALTY;
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        var own = 0;
        for (var i : firm.links) {
            own += facts.graph.link(i).maker() == query.maker ? 1 : 0;
        }
        return own / (firm.whole.links.length + 1.0);
    }

    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        for (var i : firm.links) {
            if (facts.graph.link(i).maker() == query.maker) {
                citations.link(i);
            }
        }
    }
}
