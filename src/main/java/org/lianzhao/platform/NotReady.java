package org.lianzhao.platform;

import java.time.Duration;

/** What was asked for is being prepared; it makes sense to ask again after some time. */
public final class NotReady extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Where an error's extensions say after how many seconds to ask again. */
    public static final String RETRY_AFTER = "retryAfterSeconds";

    private final Duration retryAfter;

    public NotReady(String message, Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    public Duration retryAfter() {
        return retryAfter;
    }
}
