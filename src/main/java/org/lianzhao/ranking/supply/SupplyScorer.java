package org.lianzhao.ranking.supply;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Measures how likely a firm is to come to supply a product to a maker: one number per term, and
 * what each rests on. Weights turn the numbers into points; the measures know nothing of them.
 * Immutable but for what it remembers per maker. One firm costs O(its links and those of its
 * family), a demand O(links of the product), the first demand of a maker O(links).
 */
public final class SupplyScorer {
    /** Keys of the terms of each aspect, in the order in which values come. */
    public static final Map<SupplyAspect, List<String>> TERMS = keys();

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
        var none = new SupplyGraphBuilder().build();
        return SupplyTerms.of(new SupplyFacts(none), new NameWords(none)).stream()
                .collect(
                        groupingBy(
                                SupplyTerm::aspect,
                                () -> new EnumMap<>(SupplyAspect.class),
                                mapping(SupplyTerm::key, toList())));
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
        var measured = new double[terms(aspect).size()];
        Arrays.setAll(measured, i -> terms(aspect).get(i).value(query, firm));
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

    private List<SupplyTerm> terms(SupplyAspect aspect) {
        return Objects.requireNonNull(terms.get(aspect));
    }
}
