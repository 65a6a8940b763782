package org.lianzhao.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days of the board: those of the zone, wherever the application runs. */
public final class BoardDays {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private BoardDays() {}

    /** The day it is. */
    public static LocalDate today(Clock clock) {
        return of(clock.instant());
    }

    /** The day it was then. */
    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }
}
