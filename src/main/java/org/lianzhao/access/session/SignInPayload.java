package org.lianzhao.access.session;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Viewer;

/** What came of signing in. */
public sealed interface SignInPayload {
    /** Somebody is signed in. */
    record SignedIn(String token, OffsetDateTime expiresAt, Viewer viewer)
            implements SignInPayload {
        /** Without the token, so that it cannot get into a log by accident. */
        @Override
        public String toString() {
            return "SignedIn[viewer=" + viewer + "]";
        }
    }

    /**
     * Nobody is signed in.
     *
     * @param retryAt when the name may be tried again; null where it may be at once
     */
    record SignInRefused(String message, @Nullable OffsetDateTime retryAt)
            implements SignInPayload {}
}
