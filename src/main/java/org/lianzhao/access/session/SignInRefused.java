package org.lianzhao.access.session;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Nobody is signed in.
 *
 * @param retryAt when the name may be tried again; null where it may be at once
 */
record SignInRefused(String message, @Nullable OffsetDateTime retryAt) implements SignInPayload {}
