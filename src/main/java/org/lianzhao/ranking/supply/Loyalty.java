package org.lianzhao.ranking.supply;

/**
 * Loyalty: what the maker buys there already, Σ_{links m–s} 2^(−age/4) · cos(p, q); products that
 * go together count more.
 */
final class Loyalty implements SupplyTerm {
    private static final double HALF_LIFE = 4;

    private final SupplyFacts facts;

    Loyalty(SupplyFacts facts) {
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
    public double value(Demand demand, Firm firm) {
        var value = 0.0;
        for (var i : firm.links) {
            var link = facts.graph.link(i);
            if (link.maker() == demand.maker) {
                value +=
                        facts.fading.weight(link.year(), HALF_LIFE)
                                * facts.products.cosine(demand.product, link.product());
            }
        }
        return value;
    }

    @Override
    public void cite(Demand demand, Firm firm, Citations citations) {
        for (var i : firm.links) {
            var link = facts.graph.link(i);
            if (link.maker() == demand.maker
                    && facts.products.cosine(demand.product, link.product()) > 0) {
                citations.link(i);
            }
        }
    }
}
