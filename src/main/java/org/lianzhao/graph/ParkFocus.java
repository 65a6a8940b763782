package org.lianzhao.graph;

import org.jspecify.annotations.Nullable;

/**
 * A park's focus on an industry chain, or on one segment of it and what is below; 1 is the first
 * priority.
 */
public record ParkFocus(
        IndustryChain chain,
        @Nullable ChainSegment segment,
        FocusBasis basis,
        int priority,
        Evidence evidence) {}
