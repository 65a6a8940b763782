package org.lianzhao.access.account;

import org.lianzhao.access.user.User;

/** The user is changed. */
record UserUpdated(User user) implements UserUpdatePayload {}
