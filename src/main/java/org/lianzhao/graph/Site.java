package org.lianzhao.graph;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.PartialDate;

/** Land or a building a park offers; area in m². */
public record Site(
        String key,
        String name,
        SiteKind kind,
        @Nullable BigDecimal areaSquareMetres,
        @Nullable PartialDate availableFrom,
        boolean sample,
        @Nullable String note) {
    public String id() {
        return GlobalId.of("Site", key);
    }
}
