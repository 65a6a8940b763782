package org.lianzhao.graph;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.DatabaseOutage;
import org.lianzhao.platform.GraphChanged;
import org.lianzhao.platform.GraphVersion;
import org.lianzhao.platform.OutageLog;
import org.lianzhao.platform.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Holds the newest snapshot of enterprises and keeps it up with the graph in a thread of its own.
 * Nobody waits for it: while it is behind, statements answer, so that nobody ever reads what is
 * older than {@link GraphVersion#recent()} tells.
 */
@Component
class EnterpriseSnapshots implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(EnterpriseSnapshots.class);

    /** After one that failed: every request would begin another. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final EnterpriseSnapshotRepository repository;
    private final GraphVersion version;
    private final AtomicReference<@Nullable EnterpriseSnapshot> newest = new AtomicReference<>();
    private final AtomicBoolean building = new AtomicBoolean();
    private volatile long failedAt = System.nanoTime() - PAUSE.toNanos();
    private final ExecutorService builder =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("enterprise-snapshot").factory());

    EnterpriseSnapshots(EnterpriseSnapshotRepository repository, GraphVersion version) {
        this.repository = repository;
        this.version = version;
    }

    /**
     * The snapshot, where it is up with the graph and the viewer sees every enterprise. The scope
     * of a chamber is a matter of statements.
     */
    Optional<EnterpriseSnapshot> shownTo(Viewer viewer) {
        return viewer.chamber() == null ? current() : Optional.empty();
    }

    /** The snapshot, where it is up with the graph. */
    Optional<EnterpriseSnapshot> current() {
        var held = newest.get();
        if (held == null) {
            return Optional.empty();
        }
        if (!held.version().equals(version.recent())) {
            catchUp();
            return Optional.empty();
        }
        return Optional.of(held);
    }

    /** After the lists, which readiness waits for. */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void started(ApplicationReadyEvent event) {
        Objects.requireNonNull(event);
        catchUp();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void graphChanged(GraphChanged event) {
        Objects.requireNonNull(event);
        if (newest.get() != null) {
            catchUp();
        }
    }

    @Override
    public void destroy() {
        builder.shutdownNow();
    }

    private void catchUp() {
        if (System.nanoTime() - failedAt < PAUSE.toNanos()
                || !building.compareAndSet(false, true)) {
            return;
        }
        try {
            builder.execute(this::run);
        } catch (RejectedExecutionException ex) {
            log.debug("The application stops", ex);
        }
    }

    private void run() {
        // From here on a newer change needs a run of its own.
        building.set(false);
        try {
            newest.set(version.atOneVersion(now -> build(newest.get(), now)));
        } catch (RuntimeException ex) {
            failedAt = System.nanoTime();
            if (DatabaseOutage.isCauseOf(ex)) {
                OutageLog.note(ex);
            } else {
                log.warn("Enterprises could not be read into memory; statements answer", ex);
            }
        }
    }

    private EnterpriseSnapshot build(@Nullable EnterpriseSnapshot held, String now) {
        if (held != null && held.version().equals(now)) {
            return held;
        }
        var start = System.nanoTime();
        var changed =
                held == null
                        ? Optional.<Set<String>>empty()
                        : version.enterprisesChanged(held.version(), now);
        var built =
                held != null && changed.isPresent()
                        ? caughtUp(held, changed.orElseThrow(), now)
                        : anew(now);
        log.info(
                "Enterprise snapshot {}: {} enterprises, {} in {} ms",
                now,
                built.size(),
                changed.map(keys -> keys.size() + " replaced").orElse("built"),
                (System.nanoTime() - start) / 1_000_000);
        return built;
    }

    private EnterpriseSnapshot anew(String now) {
        var segments = repository.segments();
        return EnterpriseSnapshot.of(
                now, segments, repository.enterprises(segments), repository.trades());
    }

    private EnterpriseSnapshot caughtUp(EnterpriseSnapshot held, Set<String> changed, String now) {
        return held.with(
                now,
                changed,
                repository.enterprises(changed, held.segments()),
                repository.trades(changed));
    }
}
