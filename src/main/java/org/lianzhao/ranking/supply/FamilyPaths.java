package org.lianzhao.ranking.supply;

import java.util.Arrays;
import org.lianzhao.ranking.CsrGraph;

/** L3 between the maker and the firm’s family over all products. */
final class FamilyPaths implements SupplyTerm {
    private final SupplyFacts facts;
    private final MakerPaths paths;

    FamilyPaths(SupplyFacts facts) {
        this.facts = facts;
        var graph = facts.graph;
        var makers = new int[graph.links()];
        var families = new int[graph.links()];
        for (var i = 0; i < makers.length; i++) {
            makers[i] = graph.link(i).maker();
            families[i] = graph.familyOf(graph.link(i).supplier());
        }
        paths = new MakerPaths(CsrGraph.of(graph.makers(), graph.families(), makers, families));
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
    public double value(SupplyQuery query, Firm firm) {
        if (!isReached(query.maker, firm.familyLinks)) {
            return 0;
        }
        return Arrays.stream(firm.familyLinks)
                .map(link -> facts.graph.link(link).maker())
                .distinct()
                .mapToDouble(v -> paths.to(query.maker, v))
                .sum();
    }

    /** Seldom so where there are many makers, and asked faster than the sum. */
    private boolean isReached(int maker, int[] links) {
        for (var i : links) {
            if (paths.to(maker, facts.graph.link(i).maker()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** All links that end a path, and for each of their makers the path that counts most. */
    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        for (var i : firm.familyLinks) {
            var maker = facts.graph.link(i).maker();
            if (paths.to(query.maker, maker) > 0) {
                var between = paths.heaviest(query.maker, maker);
                facts.citeOfFamily(i, firm, citations);
                citations.link(linkBetween(maker, between));
                citations.link(linkBetween(query.maker, between));
            }
        }
    }

    private int linkBetween(int maker, int family) {
        for (var i : facts.graph.linksOfMaker(maker)) {
            if (facts.graph.familyOf(facts.graph.link(i).supplier()) == family) {
                return i;
            }
        }
        throw new IllegalArgumentException("no link of maker " + maker + " to " + family);
    }
}
