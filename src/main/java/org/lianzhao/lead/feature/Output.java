package org.lianzhao.lead.feature;

import java.util.List;

/**
 * How much of what an enterprise is known to make belongs to a segment.
 *
 * @param products number of its known products in the segment
 * @param all number of all its known products
 * @param evidence of those in the segment
 */
public record Output(int products, int all, List<String> evidence) {
    public static final Output UNKNOWN = new Output(0, 0, List.of());

    public Output {
        evidence = List.copyOf(evidence);
    }

    /** k of n known products as k / (n + 1): few known products say less than many. */
    public double share() {
        return products / (all + 1.0);
    }
}
