package org.lianzhao.access.audit;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.Digest;

/** Conditions on events that all must hold; null means any. */
record AuditEventFilter(
        @Nullable String user,
        @Nullable AuditKind kind,
        @Nullable AuditOutcome outcome,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime until) {
    static final AuditEventFilter NONE = new AuditEventFilter(null, null, null, null, null);

    /** Name of the filtered list, so that a cursor of another filter is refused. */
    String digest() {
        return Digest.of(toString());
    }
}
