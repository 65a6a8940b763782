package org.lianzhao.ranking.supply;

/**
 * The closest maker of the same group buys the product there: max_v group(m, v) · 2^(−age/6) over
 * the makers v that buy p from s. What one sister company took lately the next one takes.
 */
final class ClosestKinBuys implements SupplyTerm {
    private static final double HALF_LIFE_YEARS = 6;

    private final SupplyFacts facts;

    ClosestKinBuys(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "closest_kin_buys";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.GROUP_TIES;
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        var closest = 0.0;
        for (var i : firm.links) {
            var link = facts.graph.link(i);
            if (link.product() == query.product) {
                var tie = facts.ties.groupBeside(query.maker, link.maker());
                closest =
                        Math.max(closest, tie * facts.fading.weight(link.year(), HALF_LIFE_YEARS));
            }
        }
        return closest;
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
