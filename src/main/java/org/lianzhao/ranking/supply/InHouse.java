package org.lianzhao.ranking.supply;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * In-house: 1 where the maker holds a stake in the firm, ½ where one of the maker’s groups does; as
 * stated, or where the firm’s name contains theirs.
 */
final class InHouse implements SupplyTerm {
    private static final double GROUP = .5;

    private final SupplyFacts facts;
    private final String[] suppliers;
    private final String[] makers;
    private final String[] groups;

    InHouse(SupplyFacts facts) {
        this.facts = facts;
        var graph = facts.graph;
        suppliers = normal(graph.suppliers(), graph::supplierName);
        makers = normal(graph.makers(), graph::makerName);
        groups = normal(graph.groups(), graph::groupName);
    }

    /** The names as they are compared; where names are not read nobody looks at them. */
    private String[] normal(int count, IntFunction<String> name) {
        return IntStream.range(0, count)
                .mapToObj(name)
                .map(facts.graph.readsNames() ? SupplierNames::normal : each -> each)
                .toArray(String[]::new);
    }

    @Override
    public String key() {
        return "in_house";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.GROUP_TIES;
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        if (owns(facts.graph.makerName(query.maker), makers[query.maker], firm)) {
            return 1;
        }
        return Arrays.stream(facts.graph.groupsOf(query.maker))
                        .anyMatch(g -> owns(facts.graph.groupName(g), groups[g], firm))
                ? GROUP
                : 0;
    }

    private boolean owns(String owner, String normal, Firm firm) {
        return firm.owners.containsKey(owner)
                || (facts.graph.readsNames()
                        && firm.links.length > 0
                        && SupplierNames.contains(suppliers[firm.supplier], normal));
    }

    /** Cites the stakes; a name is known from the firm’s links. */
    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        cite(facts.graph.makerName(query.maker), firm, citations);
        for (var group : facts.graph.groupsOf(query.maker)) {
            cite(facts.graph.groupName(group), firm, citations);
        }
        if (facts.graph.readsNames()) {
            SupplyFacts.citeAll(firm, citations);
        }
    }

    private static void cite(String owner, Firm firm, Citations citations) {
        citations.facts(firm.owners.getOrDefault(owner, List.of()));
    }
}
