package org.lianzhao.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTests {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final WorkingDays PLAIN = new WorkingDays(Set.of(), Set.of());

    @Test
    void leavesWeekendsOut() {
        assertThat(PLAIN.after(FRIDAY, 1)).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(PLAIN.after(FRIDAY, 5)).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(PLAIN.between(FRIDAY, LocalDate.of(2026, 12, 4))).isEqualTo(5);
        assertThat(PLAIN.between(LocalDate.of(2026, 12, 4), FRIDAY)).isEqualTo(-5);
    }

    /** A holiday on a working day, and a Saturday worked in its stead. */
    @Test
    void knowsHolidaysAndTheDaysWorkedInTheirStead() {
        var days =
                new WorkingDays(
                        Set.of(LocalDate.of(2026, 11, 30)), Set.of(LocalDate.of(2026, 11, 28)));
        assertThat(days.after(FRIDAY, 1)).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(days.after(FRIDAY, 2)).isEqualTo(LocalDate.of(2026, 12, 1));
    }
}
