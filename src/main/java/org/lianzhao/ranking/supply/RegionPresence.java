package org.lianzhao.ranking.supply;

/**
 * Presence and recent activity where the maker builds: Σ_r share_m(r) · share_s(r), the supplier’s
 * links fading with a half-life of four years.
 */
final class RegionPresence implements SupplyTerm {
    private static final double HALF_LIFE = 4;

    private final SupplyFacts facts;

    RegionPresence(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "region_presence";
    }

    @Override
    public double[] values(int maker, int product) {
        SupplyGraph graph = facts.graph;
        double[] values = new double[graph.suppliers()];
        double[] region = facts.regions.of(maker);
        for (int s = 0; s < values.length; s++) {
            double total = 0;
            for (int i : graph.linksOfSupplier(s)) {
                SupplyGraph.Link link = graph.link(i);
                if (link.region() != SupplyGraph.NO_REGION) {
                    double weight = facts.fading.weight(link.year(), HALF_LIFE);
                    values[s] += weight * region[link.region()];
                    total += weight;
                }
            }
            values[s] /= total > 0 ? total : 1;
        }
        return values;
    }
}
