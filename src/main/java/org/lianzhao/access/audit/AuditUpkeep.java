package org.lianzhao.access.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntToLongFunction;
import org.lianzhao.access.AccessProperties;
import org.lianzhao.access.AccessProperties.AuditKept;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes the counts of {@link RefusalSums}, and deletes events that are old enough: every hour one
 * of the instances, a thousand in a transaction, so that nobody waits for it.
 */
@Component
class AuditUpkeep {
    private static final Logger log = LoggerFactory.getLogger(AuditUpkeep.class);

    static final int BATCH = 1_000;
    private static final int BATCHES = 200;
    private static final Duration DELETES_EVERY = Duration.ofHours(1);
    private static final Duration WRITES_EVERY = Duration.ofSeconds(10);

    private final RefusalSums sums;
    private final AuditRepository repository;
    private final AuditKept kept;
    private final Clock clock;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("audit").factory());

    AuditUpkeep(
            RefusalSums sums,
            AuditRepository repository,
            AccessProperties properties,
            Clock clock) {
        this.sums = sums;
        this.repository = repository;
        this.kept = properties.auditKept();
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        every(WRITES_EVERY, () -> sums.writeCounts(now()));
        every(DELETES_EVERY.dividedBy(4), this::deleteOld);
    }

    /** The counts of the minute that has begun are written too. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        thread.shutdown();
        unlessItFails(() -> sums.writeCounts(now().plusMinutes(1)));
    }

    /** Deletes what is old enough, where it is this instance's turn. */
    void deleteOld() {
        var now = now();
        if (repository.takesTurn(now, now.minus(DELETES_EVERY))) {
            delete(most -> repository.deleteRefusals(now.minus(kept.refusals()), most));
            delete(most -> repository.delete(now.minus(kept.others()), most));
        }
    }

    private static void delete(IntToLongFunction deletion) {
        for (var batch = 0; batch < BATCHES; batch++) {
            if (deletion.applyAsLong(BATCH) < BATCH) {
                return;
            }
        }
    }

    private void every(Duration pause, Runnable work) {
        var seconds = pause.toSeconds();
        var _ =
                thread.scheduleWithFixedDelay(
                        () -> unlessItFails(work), seconds, seconds, TimeUnit.SECONDS);
    }

    /** What fails now is done the next time. */
    private static void unlessItFails(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException ex) {
            log.warn("The audit trail was not kept up: {}", ex.toString());
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
    }
}
