package org.lianzhao.access.account;

import org.jspecify.annotations.Nullable;
import org.lianzhao.access.user.ScopeInput;
import org.lianzhao.platform.TypedText;

/** What to change about a user; what is null stays. */
record UserUpdateInput(
        String id, @Nullable String name, @Nullable ScopeInput scope, @Nullable Boolean active) {
    UserUpdateInput {
        name = name == null ? null : TypedText.name("input.name", name, UserCreateInput.LONGEST);
    }
}
