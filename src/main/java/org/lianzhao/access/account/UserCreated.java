package org.lianzhao.access.account;

import org.lianzhao.access.user.User;

/** The user is created. */
public record UserCreated(User user) implements UserCreatePayload {}
