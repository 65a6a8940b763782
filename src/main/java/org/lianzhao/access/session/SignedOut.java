package org.lianzhao.access.session;

/** Nobody is signed in any more under this token. */
record SignedOut(boolean wasSignedIn) {}
