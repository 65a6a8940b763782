package org.lianzhao.access.account;

/** What came of changing one's password. */
public sealed interface PasswordChangePayload permits PasswordChanged, PasswordRefused {}
