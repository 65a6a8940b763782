package org.lianzhao.lead.feature;

import org.jspecify.annotations.Nullable;

/**
 * What a candidate is scored for: one of its operations, and the anchor that may buy. A candidate
 * takes its best prospect.
 *
 * @param buyer an anchor of the park that wants the segment, null where none does
 */
public record Prospect(Operation operation, @Nullable ServedAnchor buyer) {
    public Segment segment() {
        return operation.segment();
    }

    /** Key of the buyer, null where there is none. */
    public @Nullable String buyerKey() {
        return buyer == null ? null : buyer.key();
    }
}
