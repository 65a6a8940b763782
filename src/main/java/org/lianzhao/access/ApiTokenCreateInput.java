package org.lianzhao.access;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** An API token to create: for a user, or with a scope of its own. */
record ApiTokenCreateInput(
        String label, OffsetDateTime expiresAt, @Nullable String user, @Nullable ScopeInput scope) {
    ApiTokenCreateInput {
        label = label.strip();
    }
}
