package org.lianzhao.ranking.supply;

/**
 * Presence and recent activity where the maker builds: Σ_r share_m(r) · share_s(r), the firm’s
 * links fading with a half-life of four years.
 */
final class RegionPresence implements SupplyTerm {
    private static final double HALF_LIFE_YEARS = 4;

    private final SupplyFacts facts;

    RegionPresence(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "region_presence";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.REGIONAL_PRESENCE;
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        var region = facts.regions.of(query.maker);
        var total = 0.0;
        for (var i : firm.whole.links) {
            total += weight(facts.graph.link(i));
        }
        var value = 0.0;
        for (var i : firm.links) {
            var link = facts.graph.link(i);
            value += weight(link) == 0 ? 0 : weight(link) * region[link.region()];
        }
        return total > 0 ? value / total : 0;
    }

    private double weight(SupplyGraph.Link link) {
        return link.region() == SupplyGraph.NO_REGION
                ? 0
                : facts.fading.weight(link.year(), HALF_LIFE_YEARS);
    }

    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        var region = facts.regions.of(query.maker);
        for (var i : firm.links) {
            var place = facts.graph.link(i).region();
            if (place != SupplyGraph.NO_REGION && region[place] > 0) {
                citations.link(i);
            }
        }
        citations.facts(facts.graph.evidence().ofHome(query.maker));
    }
}
