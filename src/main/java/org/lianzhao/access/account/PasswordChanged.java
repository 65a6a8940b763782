package org.lianzhao.access.account;

import org.lianzhao.access.user.User;

/** The password is changed; sessions opened elsewhere are closed. */
record PasswordChanged(User user) implements PasswordChangePayload {}
