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
        @Nullable String address) {
    public static final String TYPE = "AuditEvent";

    public String id() {
        return GlobalId.of(TYPE, key);
    }
}
