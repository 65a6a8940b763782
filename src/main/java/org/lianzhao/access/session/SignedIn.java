package org.lianzhao.access.session;

import java.time.OffsetDateTime;
import org.lianzhao.platform.Viewer;

/** Somebody is signed in. */
public record SignedIn(String token, OffsetDateTime expiresAt, Viewer viewer)
        implements SignInPayload {
    /** Without the token, so that it cannot get into a log by accident. */
    @Override
    public String toString() {
        return "SignedIn[viewer=" + viewer + "]";
    }
}
