package org.lianzhao.board;

import java.time.LocalDate;
import java.time.LocalTime;

/** What is done once a day by one of the instances, in the zone's time. */
public interface DailyTask {
    /** Its name: a task is done once under it. */
    String name();

    /** From when on it is done; a day on which no instance runs until midnight is left out. */
    LocalTime from();

    /** Whether it is done on that day. */
    default boolean isDue(LocalDate day) {
        return true;
    }

    /** Does it. What fails is not done again that day. */
    void run(LocalDate day);
}
