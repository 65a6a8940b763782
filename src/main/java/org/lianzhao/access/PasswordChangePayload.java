package org.lianzhao.access;

/** What came of changing one's password. */
sealed interface PasswordChangePayload permits PasswordChanged, PasswordRefused {}
