package org.lianzhao.access.session;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a login is locked after failures in a row: nothing before the last of the free ones,
 * then 30 s, doubling to an hour. After a day without a failure counting starts anew.
 *
 * @param free how many failures lock
 */
record LockOut(int failures, Instant lastFailure, int free) {
    static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 7;

    boolean isLocked(Instant now) {
        return now.isBefore(until());
    }

    /** When the name may be tried again. */
    Instant until() {
        if (failures < free) {
            return lastFailure;
        }
        var doubled = FIRST.multipliedBy(1L << Math.min(failures - free, DOUBLINGS));
        return lastFailure.plus(doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled);
    }
}
