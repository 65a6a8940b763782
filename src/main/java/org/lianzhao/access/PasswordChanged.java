package org.lianzhao.access;

/** The password is changed; sessions opened elsewhere are closed. */
record PasswordChanged(User user) implements PasswordChangePayload {}
