package org.lianzhao.access.token;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.user.ScopeInput;

/** An API token to create: for a user, or with a scope of its own. */
record ApiTokenCreateInput(
        String label,
        OffsetDateTime expiresAt,
        @Nullable String user,
        @Nullable ScopeInput scope) {}
