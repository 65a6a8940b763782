package org.lianzhao.graph;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.GlobalId;

/**
 * A chamber of commerce that helps parks to reach the enterprises of its region.
 *
 * @param source of the chamber itself, null where only the partnership has one
 * @param collective true where a source names chambers of a region together and none of them alone
 */
public record Chamber(
        String key,
        String name,
        @Nullable String uscc,
        String adcode,
        boolean sample,
        boolean collective,
        @Nullable String source,
        @Nullable String url,
        @Nullable String note) {
    public String id() {
        return GlobalId.of("Chamber", key);
    }
}
