package org.lianzhao.ranking.supply;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Firms known by some of their links and stakes only, in proportion to what they were. Measures
 * never rise by leaving evidence out.
 */
final class PartlyKnown {
    private final SupplyGraph graph;
    private final Predicate<String> known;

    /**
     * Takes into account what is known.
     *
     * @param known whether the evidence of that key is
     */
    PartlyKnown(SupplyGraph graph, Predicate<String> known) {
        this.graph = graph;
        this.known = known;
    }

    Firm firm(int supplier) {
        var whole = graph.firm(supplier);
        var owners = new TreeMap<>(whole.owners);
        owners.values().removeIf(keys -> !keys.stream().allMatch(known));
        return new Firm(
                graph,
                supplier,
                links(whole.links),
                links(whole.familyLinks),
                Map.of(),
                SupplyGraph.NO_REGION,
                List.of(),
                owners,
                whole);
    }

    private int[] links(int[] all) {
        return Arrays.stream(all)
                .filter(link -> graph.evidence().ofLink(link).stream().anyMatch(known))
                .toArray();
    }
}
