package org.lianzhao.access;

/** What came of resetting a password. */
sealed interface UserPasswordResetPayload permits UserPasswordReset, PasswordRefused {}
