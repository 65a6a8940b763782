package org.lianzhao.access;

/** The user is changed. */
record UserUpdated(User user) implements UserUpdatePayload {}
