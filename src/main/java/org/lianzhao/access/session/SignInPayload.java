package org.lianzhao.access.session;

/** What came of signing in. */
sealed interface SignInPayload permits SignedIn, SignInRefused {}
