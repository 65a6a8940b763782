package org.lianzhao.edge.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianzhao.edge.Refused;

/** Adds up what the fields of a document cost, and refuses it where that is too much. */
final class CostCount {
    private static final int NAMED = 3;

    private final long limit;
    private final Map<String, Share> shares = new HashMap<>();
    private long sum;

    CostCount(long limit) {
        this.limit = limit;
    }

    /** What a field costs in all, and how often it stands in the document, fragments put in. */
    private record Share(String field, long cost, int standing) {
        Share plus(Share other) {
            return new Share(field, cost + other.cost, standing + other.standing);
        }

        Map<String, Object> detail() {
            return Map.of("field", field, "cost", cost, "standing", standing);
        }
    }

    /**
     * Counts a field.
     *
     * @param field {@code Type.field}
     * @throws Refused where the sum passes the limit; it names the fields that cost most so far
     */
    void add(String field, long cost) {
        sum += cost;
        shares.merge(field, new Share(field, cost, 1), Share::plus);
        if (sum > limit) {
            throw Refused.tooDear(limit, sum, dearest().stream().map(Share::detail).toList());
        }
    }

    long sum() {
        return sum;
    }

    private List<Share> dearest() {
        return shares.values().stream()
                .sorted(
                        Comparator.comparingLong(Share::cost)
                                .reversed()
                                .thenComparing(Share::field))
                .limit(NAMED)
                .toList();
    }
}
