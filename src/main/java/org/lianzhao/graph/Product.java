package org.lianzhao.graph;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.GlobalId;

/** A product, with the code of its segment where one fits. */
public record Product(String name, @Nullable String segmentCode) {
    public String id() {
        return GlobalId.of("Product", name);
    }
}
