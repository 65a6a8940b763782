package org.lianzhao.ranking.supply;

/**
 * Makers of the same group buy the product there: Σ_v group(m, v) · 2^(−age/8) · [v buys p from s]
 * / (½ + Σ_v group(m, v) · [v buys p]).
 */
final class GroupBuys implements SupplyTerm {
    private static final double HALF_LIFE_YEARS = 8;

    private final SupplyFacts facts;

    GroupBuys(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "group_buys";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.GROUP_TIES;
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        var value = 0.0;
        for (var i : firm.links) {
            var link = facts.graph.link(i);
            if (link.product() == query.product) {
                value +=
                        facts.ties.groupBeside(query.maker, link.maker())
                                * facts.fading.weight(link.year(), HALF_LIFE_YEARS);
            }
        }
        return value / query.groupBuyers;
    }

    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        for (var i : firm.links) {
            var link = facts.graph.link(i);
            if (link.product() == query.product
                    && facts.ties.groupBeside(query.maker, link.maker()) > 0) {
                citations.link(i);
                facts.ties.citeGroup(query.maker, link.maker(), citations);
            }
        }
    }
}
