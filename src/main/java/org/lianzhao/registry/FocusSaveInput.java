package org.lianzhao.registry;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.PartialDate;

/**
 * A focus a park states.
 *
 * @param target code of a chain or segment
 * @param priority 1 is the first
 */
record FocusSaveInput(
        String park,
        String target,
        int priority,
        String source,
        @Nullable String url,
        @Nullable PartialDate observedOn,
        @Nullable String note) {
    Stated stated() {
        return new Stated(source, url, observedOn, note);
    }
}
