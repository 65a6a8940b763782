package org.lianzhao.registry;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.PartialDate;

/**
 * A partnership of a chamber.
 *
 * @param place code of a park or zone
 */
record PartnershipSaveInput(
        String chamber,
        String place,
        String source,
        @Nullable String url,
        @Nullable PartialDate observedOn,
        @Nullable String note) {
    Stated stated() {
        return new Stated(source, url, observedOn, note);
    }
}
