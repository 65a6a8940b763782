package org.lianzhao.ranking.supply;

/** Recency: 2^(−age/2) of the firm’s latest link for the product. */
final class LastProductLink implements SupplyTerm {
    private static final double HALF_LIFE = 2;

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
    public double value(Demand demand, Firm firm) {
        var latest = 0.0;
        for (var i : firm.links) {
            var link = facts.graph.link(i);
            if (link.product() == demand.product) {
                latest = Math.max(latest, facts.fading.weight(link.year(), HALF_LIFE));
            }
        }
        return latest;
    }

    @Override
    public void cite(Demand demand, Firm firm, Citations citations) {
        facts.citeProduct(demand.product, firm, firm.links, citations);
    }
}
