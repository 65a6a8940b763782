package org.lianzhao.ranking.supply;

/**
 * The one maker that buys most alike buys the product there: max_v cos(m, v) over the makers v that
 * buy p from s, the cosine being that of what they buy from whom. One close maker says more than
 * the sum of {@link SimilarMakersBuy} lets it.
 */
final class ClosestMakerBuys implements SupplyTerm {
    private final SupplyFacts facts;

    ClosestMakerBuys(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "closest_maker_buys";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.SIMILAR_MAKERS;
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        var closest = 0.0;
        for (var i : firm.links) {
            var link = facts.graph.link(i);
            if (link.product() == query.product) {
                closest = Math.max(closest, query.boughtAlike.at(link.maker()));
            }
        }
        return closest;
    }

    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        for (var i : firm.links) {
            var link = facts.graph.link(i);
            if (link.product() == query.product && query.boughtAlike.at(link.maker()) > 0) {
                citations.link(i);
            }
        }
    }
}
