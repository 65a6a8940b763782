package org.lianzhao.ranking.supply;

import java.util.Arrays;
import java.util.BitSet;

/**
 * How makers belong together by ownership: the same group, groups tied by a joint venture, the same
 * origin. A group's origin is the home of the maker that bears its name, else of most of its
 * makers: each votes for its home, and the votes are weighed so that the name outvotes any number
 * of makers, and a joint venture, which stands where its partner is, only decides between equals. A
 * judgement.
 */
final class MakerTies {
    /** Votes of the maker that bears the group's name; no group has as many makers. */
    private static final double NAMESAKE_VOTES = 100;

    /** Votes of a maker of this group alone. */
    private static final double OWN_VOTES = 1;

    /** Votes of a joint venture; ten of them count as much as one maker of the group's own. */
    private static final double JOINT_VENTURE_VOTES = .1;

    /** The groups and origins of makers without any; never written to. */
    private static final BitSet NONE = new BitSet();

    private final SupplyGraph graph;
    private final BitSet[] groups;
    private final BitSet[] origins;
    private final BitSet[] partners;

    MakerTies(SupplyGraph graph) {
        this.graph = graph;
        var homes = groupHomes();
        groups = new BitSet[graph.makers()];
        origins = new BitSet[graph.makers()];
        partners = new BitSet[graph.groups()];
        Arrays.setAll(partners, g -> new BitSet());
        Arrays.fill(groups, NONE);
        Arrays.fill(origins, NONE);
        for (var m = 0; m < groups.length; m++) {
            if (graph.groupsOf(m).length == 0) {
                continue; // Nearly all, where there are many.
            }
            groups[m] = new BitSet();
            origins[m] = new BitSet();
            for (var g : graph.groupsOf(m)) {
                groups[m].set(g);
                if (homes[g] != SupplyGraph.NO_REGION) {
                    origins[m].set(homes[g]);
                }
                Arrays.stream(graph.groupsOf(m))
                        .filter(other -> other != g)
                        .forEach(partners[g]::set);
            }
        }
    }

    private int[] groupHomes() {
        var votes = new double[graph.groups()][graph.regions()];
        for (var m = 0; m < graph.makers(); m++) {
            var parents = graph.groupsOf(m);
            if (graph.homeOf(m) == SupplyGraph.NO_REGION) {
                continue;
            }
            for (var g : parents) {
                votes[g][graph.homeOf(m)] +=
                        (isNamesake(m, g) ? NAMESAKE_VOTES : 0)
                                + (parents.length == 1 ? OWN_VOTES : JOINT_VENTURE_VOTES);
            }
        }
        return Arrays.stream(votes).mapToInt(MakerTies::first).toArray();
    }

    private boolean isNamesake(int maker, int group) {
        return SupplierNames.normal(graph.makerName(maker))
                .equals(SupplierNames.normal(graph.groupName(group)));
    }

    private static int first(double[] votes) {
        var best = SupplyGraph.NO_REGION;
        var most = 0.0;
        for (var r = 0; r < votes.length; r++) {
            if (votes[r] > most) {
                most = votes[r];
                best = r;
            }
        }
        return best;
    }

    /** Shared groups over all groups of the two; 1 for a maker with itself. */
    double group(int a, int b) {
        return a == b ? 1 : overlap(groups[a], groups[b]);
    }

    /** The same, and 0 for a maker with itself. */
    double groupBeside(int a, int b) {
        return a == b ? 0 : group(a, b);
    }

    /** Cites what states that the two belong to the groups they share. */
    void citeGroup(int a, int b, Citations citations) {
        for (var g : graph.groupsOf(a)) {
            if (groups[b].get(g)) {
                citations.facts(graph.evidence().ofGroup(a, g));
                citations.facts(graph.evidence().ofGroup(b, g));
            }
        }
    }

    /** Shared origins over all origins of the two, and 0 for a maker with itself. */
    double originBeside(int a, int b) {
        return a == b ? 0 : origin(a, b);
    }

    /** Cites what states the origin of the two: their groups and where they are at home. */
    void citeOrigin(int a, int b, Citations citations) {
        for (var maker : new int[] {a, b}) {
            citations.facts(graph.evidence().ofGroups(maker));
            citations.facts(graph.evidence().ofHome(maker));
        }
    }

    /** Shared origins over all origins of the two. */
    double origin(int a, int b) {
        return overlap(origins[a], origins[b]);
    }

    /**
     * Share of the pairs of their groups that run a joint venture; 0 where the two share a group.
     */
    double jointVenture(int a, int b) {
        if (graph.groupsOf(a).length == 0
                || graph.groupsOf(b).length == 0
                || groups[a].intersects(groups[b])) {
            return 0;
        }
        var tied = 0.0;
        for (var g : graph.groupsOf(a)) {
            for (var h : graph.groupsOf(b)) {
                tied += partners[g].get(h) ? 1 : 0;
            }
        }
        return tied == 0 ? 0 : tied / (graph.groupsOf(a).length * graph.groupsOf(b).length);
    }

    private static double overlap(BitSet a, BitSet b) {
        if (!a.intersects(b)) {
            return 0; // Nearly always, and without a copy.
        }
        var shared = (BitSet) a.clone();
        shared.and(b);
        var both = shared.cardinality();
        return (double) both / (a.cardinality() + b.cardinality() - both);
    }
}
