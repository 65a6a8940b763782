package org.lianzhao.ranking.supply;

/** Recency: 2^(−age/2) of the firm’s latest link for the product. */
final class LastProductLink implements SupplyTerm {
    private static final double HALF_LIFE_YEARS = 2;

    private final SupplyFacts facts;

    LastProductLink(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "last_product_link";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.RECENCY;
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        var latest = 0.0;
        for (var i : firm.links) {
            var link = facts.graph.link(i);
            if (link.product() == query.product) {
                latest = Math.max(latest, facts.fading.weight(link.year(), HALF_LIFE_YEARS));
            }
        }
        return latest;
    }

    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        facts.citeProduct(query.product, firm, firm.links, citations);
    }
}
