package org.lianzhao.graph;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.GlobalId;

/**
 * A segment of a chain.
 *
 * @param level 0 chain, 1 system, 2 assembly, 3 part
 * @param gb4754 suggested class of GB/T 4754-2017
 * @param transport cost of being far from the customer, 0 to 1, our judgement
 */
public record ChainSegment(
        String code,
        String name,
        String nameEn,
        int level,
        ChainPosition position,
        SegmentStatus status,
        @Nullable String gb4754,
        double transport,
        String source,
        @Nullable String url,
        String chainCode,
        @Nullable String parentCode) {
    public String id() {
        return GlobalId.of("ChainSegment", code);
    }
}
