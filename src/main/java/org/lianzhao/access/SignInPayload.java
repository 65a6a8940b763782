package org.lianzhao.access;

/** What came of signing in. */
sealed interface SignInPayload permits SignedIn, SignInRefused {}
