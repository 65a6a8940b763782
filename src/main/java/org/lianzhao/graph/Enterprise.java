package org.lianzhao.graph;

import java.util.List;
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
        EnterpriseKind kind,
        List<String> formerNames,
        @Nullable String note,
        boolean sample) {
    public Enterprise {
        formerNames = List.copyOf(formerNames);
    }

    public String id() {
        return GlobalId.of("Enterprise", key);
    }
}
