package org.lianzhao.ranking.supply;

/**
 * Bound to the origin: share of the links of the supplier’s family that go to makers of the maker’s
 * origin, Σ_l origin(m, v_l) / (n_f + 1).
 */
final class FamilyServesOrigin implements SupplyTerm {
    private final SupplyFacts facts;

    FamilyServesOrigin(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "family_serves_origin";
    }

    @Override
    public double[] values(int maker, int product) {
        SupplyGraph graph = facts.graph;
        double[] byFamily = new double[graph.families()];
        for (int i = 0; i < graph.links(); i++) {
            SupplyGraph.Link link = graph.link(i);
            int family = graph.familyOf(link.supplier());
            double tie = link.maker() == maker ? 0 : facts.ties.origin(maker, link.maker());
            byFamily[family] += tie / (facts.familyLinks[family] + 1);
        }
        return facts.spread(byFamily);
    }
}
