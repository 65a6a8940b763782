package org.lianzhao.graph;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.GlobalId;

/**
 * A firm. Its key is the unified social credit code where known, else the key of the file it came
 * from.
 */
public record Enterprise(
        String key,
        @Nullable String uscc,
        String name,
        @Nullable String legalName,
        @Nullable String nameEn,
        @Nullable String stockCode,
        @Nullable String adcode,
        @Nullable String note,
        boolean sample) {
    public String id() {
        return GlobalId.of("Enterprise", key);
    }
}
