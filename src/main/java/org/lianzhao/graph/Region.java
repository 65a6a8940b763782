package org.lianzhao.graph;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.GlobalId;

/** A region of GB/T 2260 with its centre in degrees where known. */
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

    /**
     * The part of the code that all regions inside share: {@code 50} for 500000, {@code 3302} for
     * 330200.
     */
    public static String prefix(String adcode) {
        if (adcode.endsWith("0000")) {
            return adcode.substring(0, 2);
        }
        return adcode.endsWith("00") ? adcode.substring(0, 4) : adcode;
    }

    /** Code of the province or municipality, the first two digits. */
    public static String province(String adcode) {
        return adcode.substring(0, 2);
    }
}
