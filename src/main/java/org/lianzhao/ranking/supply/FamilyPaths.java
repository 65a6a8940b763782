package org.lianzhao.ranking.supply;

import org.lianzhao.ranking.CsrGraph;
import org.lianzhao.ranking.L3;

/** L3 between the maker and the firm’s family over all products. */
final class FamilyPaths implements SupplyTerm {
    private final SupplyFacts facts;
    private final CsrGraph makerFamilies;
    private final CsrGraph familyMakers;
    private final PerMaker<double[]> paths;

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
        paths =
                new PerMaker<>(
                        graph.makers(), maker -> L3.scores(makerFamilies, familyMakers, maker));
    }

    @Override
    public String key() {
        return "family_paths";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.SUPPLY_PROXIMITY;
    }

    @Override
    public double value(Demand demand, Firm firm) {
        return firm.isLinked() ? paths.of(demand.maker)[facts.graph.familyOf(firm.supplier)] : 0;
    }

    /** All links that end a path, and for each of their makers the path that counts most. */
    @Override
    public void cite(Demand demand, Firm firm, Citations citations) {
        for (int i : firm.familyLinks) {
            int maker = facts.graph.link(i).maker();
            int between = SharedPartner.heaviest(makerFamilies, familyMakers, demand.maker, maker);
            if (between >= 0) {
                facts.citeOfFamily(i, firm, citations);
                citations.link(linkBetween(maker, between));
                citations.link(linkBetween(demand.maker, between));
            }
        }
    }

    private int linkBetween(int maker, int family) {
        for (int i : facts.graph.linksOfMaker(maker)) {
            if (facts.graph.familyOf(facts.graph.link(i).supplier()) == family) {
                return i;
            }
        }
        throw new IllegalArgumentException("no link of maker " + maker + " to " + family);
    }
}
