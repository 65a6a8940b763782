package org.lianzhao.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class DailyTasksTests {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    private final List<LocalDate> done = new ArrayList<>();
    private final Map<String, LocalDate> turns = new HashMap<>();

    @Test
    void doesATaskOnceADayFromItsTimeOn() {
        var tasks = tasks();
        tasks.look(FRIDAY.atTime(8, 29));
        assertThat(done).isEmpty();
        tasks.look(FRIDAY.atTime(8, 30));
        tasks.look(FRIDAY.atTime(15, 0));
        assertThat(done).containsExactly(FRIDAY);
    }

    @Test
    void leavesOutDaysOnWhichItIsNotDue() {
        var tasks = tasks();
        tasks.look(FRIDAY.plusDays(1).atTime(9, 0));
        tasks.look(FRIDAY.plusDays(3).atTime(9, 0));
        assertThat(done).containsExactly(FRIDAY.plusDays(3));
    }

    @Test
    void doesTheOthersWhenOneFails() {
        var failing =
                new Task() {
                    @Override
                    public String name() {
                        return "failing";
                    }

                    @Override
                    public void run(LocalDate day) {
                        throw new IllegalStateException("no");
                    }
                };
        tasks(failing, new Task()).look(LocalDateTime.of(FRIDAY, LocalTime.NOON));
        assertThat(done).containsExactly(FRIDAY);
    }

    private DailyTasks tasks(DailyTask... tasks) {
        var repository = Mockito.mock(DailyTaskRepository.class);
        Mockito.when(repository.takesTurn(Mockito.anyString(), Mockito.any()))
                .thenAnswer(asked ->
                        !asked.getArgument(1)
                                .equals(turns.put(asked.getArgument(0), asked.getArgument(1))));
        var given = tasks.length == 0 ? List.<DailyTask>of(new Task()) : List.of(tasks);
        return new DailyTasks(given, repository, Clock.systemUTC());
    }

    private class Task implements DailyTask {
        private final WorkingDays workingDays = new WorkingDays(Set.of(), Set.of());

        @Override
        public String name() {
            return "task";
        }

        @Override
        public LocalTime from() {
            return LocalTime.of(8, 30);
        }

        @Override
        public boolean isDue(LocalDate day) {
            return workingDays.isWorked(day);
        }

        @Override
        public void run(LocalDate day) {
            done.add(day);
        }
    }
}
