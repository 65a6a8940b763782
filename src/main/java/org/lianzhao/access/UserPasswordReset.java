package org.lianzhao.access;

/** The password is reset; all sessions of the user are closed. */
record UserPasswordReset(User user) implements UserPasswordResetPayload {}
