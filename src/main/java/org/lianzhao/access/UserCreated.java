package org.lianzhao.access;

/** The user is created. */
record UserCreated(User user) implements UserCreatePayload {}
