package org.lianzhao.graph;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.GlobalId;

/** A liaison office in another province: a channel, not a chamber. */
public record LiaisonOffice(String key, String name, String adcode, @Nullable String note) {
    public String id() {
        return GlobalId.of("LiaisonOffice", key);
    }
}
