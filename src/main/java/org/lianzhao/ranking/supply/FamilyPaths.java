package org.lianzhao.ranking.supply;

import org.lianzhao.ranking.CsrGraph;
import org.lianzhao.ranking.L3;

/** L3 between the maker and the supplier’s family over all products. */
final class FamilyPaths implements SupplyTerm {
    private final SupplyFacts facts;
    private final CsrGraph makerFamilies;
    private final CsrGraph familyMakers;

    FamilyPaths(SupplyFacts facts) {
        this.facts = facts;
        SupplyGraph graph = facts.graph;
        int[] makers = new int[graph.links()];
        int[] families = new int[graph.links()];
        for (int i = 0; i < makers.length; i++) {
            makers[i] = graph.link(i).maker();
            families[i] = graph.familyOf(graph.link(i).supplier());
        }
        makerFamilies = CsrGraph.of(graph.makers(), graph.families(), makers, families);
        familyMakers = makerFamilies.transpose();
    }

    @Override
    public String key() {
        return "family_paths";
    }

    @Override
    public double[] values(int maker, int product) {
        return facts.spread(L3.scores(makerFamilies, familyMakers, maker));
    }
}
