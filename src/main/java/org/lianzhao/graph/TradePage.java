package org.lianzhao.graph;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.Viewer;

/**
 * One enterprise's page of trade partners: what nested {@code customers} and {@code suppliers} are
 * batched by.
 *
 * @param withSupplies whether what is supplied is asked for
 */
record TradePage(
        TradeSide side,
        String enterprise,
        int first,
        @Nullable String after,
        boolean withSupplies,
        Viewer viewer) {
    PageRequest page() {
        return PageRequest.of(first, after, side.name(), 2);
    }
}
