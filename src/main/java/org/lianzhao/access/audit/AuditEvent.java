package org.lianzhao.access.audit;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.Role;

/**
 * Something that was done or refused.
 *
 * @param viewer key of the user or API token; null where nobody was known
 * @param viewerName how they were called then
 * @param address where the request came from; null where none was involved
 * @param count how often it happened
 */
public record AuditEvent(
        String key,
        OffsetDateTime at,
        AuditKind kind,
        AuditOutcome outcome,
        String action,
        @Nullable String subject,
        @Nullable String viewer,
        @Nullable String viewerName,
        @Nullable Role role,
        @Nullable String address,
        long count) {
    public static final String TYPE = "AuditEvent";

    /** The same for several addresses and subjects, under that name. */
    AuditEvent ofMany(String what) {
        return new AuditEvent(key, at, kind, outcome, what, null, null, null, null, null, count);
    }

    AuditEvent counted(long times) {
        return new AuditEvent(
                key, at, kind, outcome, action, subject, viewer, viewerName, role, address, times);
    }

    public String id() {
        return GlobalId.of(TYPE, key);
    }
}
