package org.lianzhao.ranking.supply;

/**
 * Bound to the group: share of the links of the supplier’s family that go to other makers of the
 * maker’s group, Σ_l group(m, v_l) / (n_f + 1).
 */
final class FamilyServesGroup implements SupplyTerm {
    private final SupplyFacts facts;

    FamilyServesGroup(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "family_serves_group";
    }

    @Override
    public double[] values(int maker, int product) {
        SupplyGraph graph = facts.graph;
        double[] byFamily = new double[graph.families()];
        for (int i = 0; i < graph.links(); i++) {
            SupplyGraph.Link link = graph.link(i);
            int family = graph.familyOf(link.supplier());
            double tie = link.maker() == maker ? 0 : facts.ties.group(maker, link.maker());
            byFamily[family] += tie / (facts.familyLinks[family] + 1);
        }
        return facts.spread(byFamily);
    }
}
