package org.lianzhao.ranking.supply;

/**
 * Similar makers buy the product there: Σ_v sim(m, v) · 2^(−age/4) · [v buys p from s] / (½ + Σ_v
 * sim(m, v) · [v buys p]), with {@link MakerSimilarity}.
 */
final class SimilarMakersBuy implements SupplyTerm {
    private static final double HALF_LIFE_YEARS = 4;

    private final SupplyFacts facts;

    SimilarMakersBuy(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "similar_makers_buy";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.SIMILAR_MAKERS;
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        var value = 0.0;
        for (var i : firm.links) {
            var link = facts.graph.link(i);
            if (link.product() == query.product) {
                value +=
                        query.similar.at(link.maker())
                                * facts.fading.weight(link.year(), HALF_LIFE_YEARS);
            }
        }
        return value / query.similarBuyers;
    }

    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        for (var i : firm.links) {
            var link = facts.graph.link(i);
            if (link.product() == query.product && query.similar.at(link.maker()) > 0) {
                citations.link(i);
            }
        }
    }
}
