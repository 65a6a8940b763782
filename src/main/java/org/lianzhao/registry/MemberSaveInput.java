package org.lianzhao.registry;

import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.MemberConsent;
import org.lianzhao.platform.PartialDate;

/**
 * A member of a chamber.
 *
 * @param enterprise key of the enterprise
 */
record MemberSaveInput(
        String chamber,
        String enterprise,
        MemberConsent consent,
        String source,
        @Nullable String url,
        @Nullable PartialDate observedOn,
        @Nullable String note) {
    Stated stated() {
        return new Stated(source, url, observedOn, note);
    }
}
