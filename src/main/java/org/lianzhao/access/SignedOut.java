package org.lianzhao.access;

/** Nobody is signed in any more under this token. */
record SignedOut(boolean wasSignedIn) {}
