package org.lianzhao.graph;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.GlobalId;

/** A chamber of commerce that helps parks to reach the enterprises of its region. */
public record Chamber(
        String key,
        String name,
        @Nullable String uscc,
        String adcode,
        boolean sample,
        @Nullable String note) {
    public String id() {
        return GlobalId.of("Chamber", key);
    }
}
