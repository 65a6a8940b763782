package org.lianzhao.access;

/** What came of creating a user. */
sealed interface UserCreatePayload permits UserCreated, LoginTaken, PasswordRefused {}
