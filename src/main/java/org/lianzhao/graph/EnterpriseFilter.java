package org.lianzhao.graph;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.Digest;

/** Conditions on enterprises that all must hold; null means any. */
record EnterpriseFilter(
        @Nullable String chain,
        @Nullable String segment,
        @Nullable String region,
        @Nullable LabelType label,
        @Nullable String text) {
    static final EnterpriseFilter NONE = new EnterpriseFilter(null, null, null, null, null);

    EnterpriseFilter {
        if (region != null && !region.matches("\\d{6}")) {
            throw new BadRequest(
                    "filter.region", "must be a six-digit GB/T 2260 code, was '" + region + "'");
        }
        if (text != null && text.isBlank()) {
            throw new BadRequest(
                    "filter.text", "must not be blank; leave it out to match every enterprise");
        }
    }

    /** Name of the filtered list, so that a cursor of another filter is refused. */
    String digest() {
        return Digest.of(toString());
    }
}
