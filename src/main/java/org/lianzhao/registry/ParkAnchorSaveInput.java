package org.lianzhao.registry;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.PartialDate;

/**
 * An anchor a park serves.
 *
 * @param enterprise key of the enterprise
 * @param weight how much its demand counts in the park, above 0 to 1
 * @param shortName what people call it; null where it is an anchor already and keeps its own
 */
record ParkAnchorSaveInput(
        String park,
        String enterprise,
        double weight,
        @Nullable String shortName,
        String source,
        @Nullable String url,
        @Nullable PartialDate observedOn,
        @Nullable String note) {
    Stated stated() {
        return new Stated(source, url, observedOn, note);
    }
}
