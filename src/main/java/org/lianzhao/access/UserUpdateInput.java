package org.lianzhao.access;

import org.jspecify.annotations.Nullable;

/** What to change about a user; what is null stays. */
record UserUpdateInput(
        String id, @Nullable String name, @Nullable ScopeInput scope, @Nullable Boolean active) {
    UserUpdateInput {
        name = name == null ? null : UserCreateInput.checkedName("input.name", name);
    }
}
