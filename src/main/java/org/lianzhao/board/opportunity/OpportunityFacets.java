package org.lianzhao.board.opportunity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * How many opportunities there would be for each value of a condition, if that condition were the
 * value and all others stayed.
 */
record OpportunityFacets(List<CodeCount> chains, List<CodeCount> segments, List<CodeCount> parks) {
    OpportunityFacets {
        chains = List.copyOf(chains);
        segments = List.copyOf(segments);
        parks = List.copyOf(parks);
    }

    /** A value by its code. */
    record CodeCount(String code, int count) {}

    /** Adds up kinds of opportunities, each with its count and the conditions it meets. */
    static OpportunityFacets of(List<Record> kinds) {
        return new OpportunityFacets(
                counted(kinds, "chain", "segmentMeets", "parkMeets"),
                counted(kinds, "segment", "chainMeets", "parkMeets"),
                counted(kinds, "park", "chainMeets", "segmentMeets"));
    }

    private static List<CodeCount> counted(
            List<Record> kinds, String facet, String condition, String other) {
        Map<String, Integer> counts = new HashMap<>();
        for (var kind : kinds) {
            @Nullable String code = kind.get(facet).asString(null);
            if (code != null && kind.get(condition).asBoolean() && kind.get(other).asBoolean()) {
                counts.merge(code, kind.get("count").asInt(), Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> new CodeCount(entry.getKey(), entry.getValue()))
                .sorted(
                        Comparator.comparingInt(CodeCount::count)
                                .reversed()
                                .thenComparing(CodeCount::code))
                .toList();
    }
}
