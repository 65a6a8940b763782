package org.lianzhao.lead;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.lead.engine.CompiledPark;
import org.lianzhao.lead.feature.ServedAnchor;
import org.lianzhao.lead.reading.CodeRepository;
import org.lianzhao.platform.BadRequest;
import org.springframework.stereotype.Component;

/** What of a filter only the graph knows: who matches texts and products, and which codes exist. */
@Component
class LeadSearch {
    private final GraphLookup graph;
    private final CodeRepository codes;

    LeadSearch(GraphLookup graph, CodeRepository codes) {
        this.graph = graph;
        this.codes = codes;
    }

    /** Keys of the enterprises that match text and products, null where neither is asked for. */
    @Nullable Set<String> found(LeadFilter filter) {
        Set<String> found = null;
        if (filter.text() != null) {
            found = graph.enterprisesFound(filter.text());
        }
        if (filter.products() != null) {
            var makers = codes.makersOf(filter.products());
            found = found == null ? makers : both(found, makers);
        }
        return found;
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        var both = new HashSet<>(some);
        both.retainAll(others);
        return both;
    }

    /**
     * Refuses codes that nothing has: a list of nothing would look as if nobody matched.
     *
     * @throws BadRequest naming the argument and the codes
     */
    void check(LeadFilter filter, CompiledPark park) {
        var profile = park.profile();
        refuseUnknown(
                "filter.segments",
                filter.allSegments(),
                profile.segments()::containsKey,
                codes::segments);
        refuseUnknown(
                "filter.chain",
                filter.chain() == null ? List.of() : List.of(filter.chain()),
                chain ->
                        profile.segments().values().stream()
                                .anyMatch(segment -> segment.chain().equals(chain)),
                codes::chains);
        refuseUnknown(
                "filter.region",
                filter.region() == null ? List.of() : List.of(filter.region()),
                code -> false,
                codes::regions);
        refuseUnknown(
                "filter.products",
                filter.products() == null ? List.of() : filter.products(),
                name -> false,
                codes::products);
        var anchors = profile.anchors().stream().map(ServedAnchor::key).collect(Collectors.toSet());
        refuseUnknown(
                "filter.buyers",
                filter.buyers() == null ? List.of() : filter.buyers(),
                anchors::contains,
                unknown -> Set.of());
    }

    /**
     * Refuses the codes that neither the park nor the graph knows.
     *
     * @param isKnown what the snapshot answers at once
     * @param known those of some codes that the graph has
     */
    private static void refuseUnknown(
            String argument,
            Collection<String> asked,
            Predicate<String> isKnown,
            Function<Collection<String>, Set<String>> known) {
        var rest = asked.stream().filter(isKnown.negate()).distinct().toList();
        if (rest.isEmpty()) {
            return;
        }
        var inGraph = known.apply(rest);
        var unknown = rest.stream().filter(code -> !inGraph.contains(code)).toList();
        if (!unknown.isEmpty()) {
            throw new BadRequest(
                    argument, "has unknown values: '" + String.join("', '", unknown) + "'");
        }
    }
}
