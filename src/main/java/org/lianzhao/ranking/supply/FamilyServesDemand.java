package org.lianzhao.ranking.supply;

/**
 * Siblings: links of other companies of the supplier’s family with this maker for this product,
 * fading with a half-life of six years.
 */
final class FamilyServesDemand implements SupplyTerm {
    private static final double HALF_LIFE = 6;

    private final SupplyFacts facts;

    FamilyServesDemand(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "family_serves_demand";
    }

    @Override
    public double[] values(int maker, int product) {
        SupplyGraph graph = facts.graph;
        double[] byFamily = new double[graph.families()];
        for (int i : graph.linksOfMaker(maker)) {
            SupplyGraph.Link link = graph.link(i);
            if (link.product() == product) {
                byFamily[graph.familyOf(link.supplier())] +=
                        facts.fading.weight(link.year(), HALF_LIFE);
            }
        }
        return facts.spread(byFamily);
    }
}
