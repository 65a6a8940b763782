package org.lianzhao.graph;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.GlobalId;

/** An industry chain; the target scale is as printed, e.g. 千亿级. */
public record IndustryChain(
        String code, String name, ChainRole role, @Nullable String targetScale) {
    public String id() {
        return GlobalId.of("IndustryChain", code);
    }
}
