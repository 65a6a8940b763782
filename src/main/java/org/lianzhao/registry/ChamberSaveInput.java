package org.lianzhao.registry;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.PartialDate;

/**
 * A chamber to create or change.
 *
 * @param key null for a new one
 * @param region GB/T 2260 code
 */
record ChamberSaveInput(
        @Nullable String key,
        String name,
        @Nullable String uscc,
        String region,
        String source,
        @Nullable String url,
        @Nullable PartialDate observedOn,
        @Nullable String note) {
    Stated stated() {
        return new Stated(source, url, observedOn, note);
    }
}
