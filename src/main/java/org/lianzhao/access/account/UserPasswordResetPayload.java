package org.lianzhao.access.account;

/** What came of resetting a password. */
sealed interface UserPasswordResetPayload permits UserPasswordReset, PasswordRefused {}
