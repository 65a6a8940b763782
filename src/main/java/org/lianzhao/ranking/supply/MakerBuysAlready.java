package org.lianzhao.ranking.supply;

/**
 * Loyalty: what the maker buys there already, Σ_{links m–s} 2^(−age/4) · cos(p, q); products that
 * go together count more.
 */
final class MakerBuysAlready implements SupplyTerm {
    private static final double HALF_LIFE_YEARS = 4;

    private final SupplyFacts facts;

    MakerBuysAlready(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "loyalty";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.LOYALTY;
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        var value = 0.0;
        for (var i : firm.links) {
            var link = facts.graph.link(i);
            if (link.maker() == query.maker) {
                value +=
                        facts.fading.weight(link.year(), HALF_LIFE_YEARS)
                                * facts.products.cosine(query.product, link.product());
            }
        }
        return value;
    }

    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        for (var i : firm.links) {
            var link = facts.graph.link(i);
            if (link.maker() == query.maker
                    && facts.products.cosine(query.product, link.product()) > 0) {
                citations.link(i);
            }
        }
    }
}
