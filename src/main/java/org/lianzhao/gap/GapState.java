package org.lianzhao.gap;

import org.jspecify.annotations.Nullable;

/** How well a segment is filled near the park. */
public enum GapState {
    STRONG,
    WEAK,
    MISSING,
    UNKNOWN;

    /**
     * From this many known local suppliers on a segment counts as strong: two can leave, and choice
     * remains.
     */
    static final int STRONG_FROM = 3;

    /** From this coverage on, not knowing a local supplier is taken to mean that there is none. */
    static final double MISSING_FROM_COVERAGE = 0.8;

    /**
     * The state from the count and the coverage, 0 to 1; null coverage means that nobody surveyed
     * the segment, so nothing can be called missing.
     */
    static GapState of(int localSuppliers, @Nullable Double coverage) {
        if (localSuppliers >= STRONG_FROM) {
            return STRONG;
        }
        if (localSuppliers > 0) {
            return WEAK;
        }
        return coverage != null && coverage >= MISSING_FROM_COVERAGE ? MISSING : UNKNOWN;
    }
}
