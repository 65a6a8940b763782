package org.lianzhao.access.account;

/** What came of creating a user. */
sealed interface UserCreatePayload permits UserCreated, LoginTaken, PasswordRefused {}
