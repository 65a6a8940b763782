package org.lianzhao.access.account;

import org.lianzhao.access.user.User;

/** The password is reset; all sessions of the user are closed. */
record UserPasswordReset(User user) implements UserPasswordResetPayload {}
