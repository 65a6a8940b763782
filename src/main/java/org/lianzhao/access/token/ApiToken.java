package org.lianzhao.access.token;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.Role;

/**
 * A program's way in. The token itself is not kept, only its hash.
 *
 * @param user key of the user it acts as, or null where it has a role of its own
 * @param role its own role, null where it acts as a user
 * @param parent key of the token it was created with; null where somebody in person created it
 */
public record ApiToken(
        String key,
        String label,
        @Nullable String user,
        @Nullable Role role,
        @Nullable String park,
        @Nullable String chamber,
        @Nullable String parent,
        String createdBy,
        OffsetDateTime createdAt,
        OffsetDateTime expiresAt,
        @Nullable OffsetDateTime revokedAt) {
    public static final String TYPE = "ApiToken";

    public String id() {
        return GlobalId.of(TYPE, key);
    }
}
