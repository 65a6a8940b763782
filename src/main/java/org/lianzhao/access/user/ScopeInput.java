package org.lianzhao.access.user;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Role;

/** A role, with the park or chamber it is for. */
public record ScopeInput(Role role, @Nullable String park, @Nullable String chamber) {}
