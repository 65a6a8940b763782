package org.lianzhao.access.session;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a login name is locked after failures in a row: nothing for the first four, then 30 s,
 * doubling to an hour. After a day without a failure counting starts anew.
 */
public record LockOut(int failures, Instant lastFailure) {
    public static final int FREE = 5;
    static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 7;

    static final LockOut NONE = new LockOut(0, Instant.EPOCH);

    public boolean isLocked(Instant now) {
        return now.isBefore(until());
    }

    /** When the name may be tried again. */
    Instant until() {
        if (failures < FREE) {
            return lastFailure;
        }
        var doubled = FIRST.multipliedBy(1L << Math.min(failures - FREE, DOUBLINGS));
        return lastFailure.plus(doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled);
    }
}
