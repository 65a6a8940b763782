package org.lianzhao.board;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Does every {@link DailyTask} when its time has come, where it is this instance's turn. */
@Component
class DailyTasks {
    private static final Logger log = LoggerFactory.getLogger(DailyTasks.class);
    private static final Duration LOOKS_EVERY = Duration.ofMinutes(1);

    private final List<DailyTask> tasks;
    private final DailyTaskRepository repository;
    private final Clock clock;

    /**
     * Days on which a task is known to have been done, by its name: the database need not be asked.
     */
    private final Map<String, LocalDate> done = new HashMap<>();

    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("daily").factory());

    DailyTasks(List<DailyTask> tasks, DailyTaskRepository repository, Clock clock) {
        this.tasks = List.copyOf(tasks);
        this.repository = repository;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var seconds = LOOKS_EVERY.toSeconds();
        var _ =
                thread.scheduleWithFixedDelay(
                        () -> look(LocalDateTime.now(clock.withZone(BoardDays.ZONE))),
                        seconds,
                        seconds,
                        TimeUnit.SECONDS);
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        thread.shutdown();
    }

    /** Does what is due at that time and has not been done that day. */
    void look(LocalDateTime now) {
        for (var task : tasks) {
            try {
                if (isOpen(task, now) && takesTurn(task, now.toLocalDate())) {
                    task.run(now.toLocalDate());
                }
            } catch (RuntimeException ex) {
                log.warn("The daily task {} was not done: {}", task.name(), ex.toString());
            }
        }
    }

    private boolean isOpen(DailyTask task, LocalDateTime now) {
        return task.isDue(now.toLocalDate())
                && !now.toLocalTime().isBefore(task.from())
                && !now.toLocalDate().equals(done.get(task.name()));
    }

    private boolean takesTurn(DailyTask task, LocalDate day) {
        var mine = repository.takesTurn(task.name(), day);
        done.put(task.name(), day);
        return mine;
    }
}
