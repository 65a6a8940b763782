package org.lianzhao.lead.feature;

import java.util.List;

/**
 * An anchor's demand for a segment.
 *
 * @param evidence of the demand, and of the flow where it follows from one
 */
public record Demand(String anchor, String segment, Strength strength, List<String> evidence) {
    /** How a demand is known, the surest first, with how much it counts: a judgement. */
    public enum Strength {
        /** A sourced supply relation shows it. */
        LINKED(1),
        /** It follows from what a vehicle consists of. */
        DERIVED(0.6),
        /** It goes into what a vehicle consists of. */
        UPSTREAM(0.3);

        private final double counted;

        Strength(double counted) {
            this.counted = counted;
        }

        double counted() {
            return counted;
        }
    }

    public Demand {
        evidence = List.copyOf(evidence);
    }
}
