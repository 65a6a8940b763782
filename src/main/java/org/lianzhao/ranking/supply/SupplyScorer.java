package org.lianzhao.ranking.supply;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Measures how likely a firm is to come to supply a product to a maker: one number per term, and
 * what each rests on. Weights turn the numbers into points; the measures know nothing of them.
 * Immutable but for what it remembers per maker. One firm costs O(its links and those of its
 * family), a demand O(links of the product), the first demand of a maker O(links).
 */
public final class SupplyScorer {
    /** Keys of the terms of each aspect, in the order in which values come. */
    public static final Map<SupplyAspect, List<String>> TERMS = keys();

    /** Keys of the terms that are silent where names are not read. */
    public static final Set<String> NAME_TERMS =
            termsOf(new SupplyGraphBuilder().build()).stream()
                    .filter(SupplyTerm::readsNamesOnly)
                    .map(SupplyTerm::key)
                    .collect(toUnmodifiableSet());

    private final SupplyGraph graph;
    private final SupplyFacts facts;
    private final Map<SupplyAspect, List<SupplyTerm>> terms;

    public SupplyScorer(SupplyGraph graph) {
        this.graph = graph;
        facts = new SupplyFacts(graph);
        terms = byAspect(SupplyTerms.of(facts, new NameWords(graph)));
    }

    private static Map<SupplyAspect, List<SupplyTerm>> byAspect(List<SupplyTerm> terms) {
        return terms.stream()
                .collect(
                        groupingBy(
                                SupplyTerm::aspect,
                                () -> new EnumMap<>(SupplyAspect.class),
                                toList()));
    }

    private static Map<SupplyAspect, List<String>> keys() {
        return termsOf(new SupplyGraphBuilder().build()).stream()
                .collect(
                        groupingBy(
                                SupplyTerm::aspect,
                                () -> new EnumMap<>(SupplyAspect.class),
                                mapping(SupplyTerm::key, toList())));
    }

    private static List<SupplyTerm> termsOf(SupplyGraph graph) {
        return SupplyTerms.of(new SupplyFacts(graph), new NameWords(graph));
    }

    public SupplyGraph graph() {
        return graph;
    }

    /** The maker's demand of the product, both ids of the graph. */
    public SupplyQuery query(int maker, int product) {
        return new SupplyQuery(facts, maker, product);
    }

    /** The measures of an aspect, in the order of {@link #TERMS}. */
    public double[] values(SupplyAspect aspect, SupplyQuery query, Firm firm) {
        var asked = terms(aspect);
        var measured = new double[asked.size()];
        for (var i = 0; i < measured.length; i++) {
            measured[i] = asked.get(i).value(query, firm);
        }
        return measured;
    }

    /** What the measures of an aspect rest on: of those terms that are not 0. */
    public Citations cite(SupplyAspect aspect, SupplyQuery query, Firm firm) {
        var citations = new Citations(graph);
        for (var term : terms(aspect)) {
            if (term.value(query, firm) > 0) {
                term.cite(query, firm, citations);
            }
        }
        return citations;
    }

    /** Whether the firm is known to supply anybody but the maker of the query. */
    public boolean servesOthers(SupplyQuery query, Firm firm) {
        for (var link : firm.links) {
            if (graph.link(link).maker() != query.maker) {
                return true;
            }
        }
        return false;
    }

    private List<SupplyTerm> terms(SupplyAspect aspect) {
        return Objects.requireNonNull(terms.get(aspect));
    }
}
