package org.lianzhao.graph;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.GlobalId;

/**
 * A region of GB/T 2260 with its centre where known.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 * @param parentAdcode code of the region it lies in, null for a province
 */
public record Region(
        String adcode,
        String name,
        RegionLevel level,
        @Nullable Double longitude,
        @Nullable Double latitude,
        @Nullable String parentAdcode) {
    public String id() {
        return GlobalId.of("Region", adcode);
    }
}
