package org.lianzhao.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.Digest;

/** Conditions on enterprises that all must hold; null means any. */
record EnterpriseFilter(
        @Nullable String chain,
        @Nullable String segment,
        @Nullable String region,
        @Nullable LabelType label,
        @Nullable List<EnterpriseKind> kinds,
        @Nullable String text) {
    static final EnterpriseFilter NONE = ofSegment(null);

    EnterpriseFilter {
        Adcode.check("filter.region", region);
        BadRequest.ifBlank("filter.text", text);
    }

    static EnterpriseFilter ofSegment(@Nullable String segment) {
        return new EnterpriseFilter(null, segment, null, null, null, null);
    }

    /**
     * What the text asks for, nothing where there is none.
     *
     * @throws BadRequest where the text is too long, or has no letter or digit
     */
    List<SearchTerm> terms() {
        return text == null ? List.of() : SearchText.of("filter.text", text).terms();
    }

    /** Name of the filtered list, so that a cursor of another filter is refused. */
    String digest() {
        return Digest.of(toString());
    }
}
