package org.lianzhao.lead.snapshot;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.DatabaseOutage;
import org.lianzhao.platform.GraphChanged;
import org.lianzhao.platform.GraphVersion;
import org.lianzhao.platform.NotReady;
import org.lianzhao.platform.OutageLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Holds the newest snapshot and keeps it up with the graph. One thread of its own builds; readers
 * always get a finished snapshot and never wait for the next one, except for the very first. Small
 * changes replace the changed enterprises, everything else builds anew.
 */
@Component
public class LeadSnapshots implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(LeadSnapshots.class);

    /**
     * Who writes waits this long for lists to show it, so that the next list does; then it goes on
     * in the background.
     */
    private static final Duration WRITER_PATIENCE = Duration.ofSeconds(2);

    /** A start is not held up for longer. */
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);

    /** Who asks for a list before the first snapshot waits this long. */
    private static final Duration READER_PATIENCE = Duration.ofSeconds(2);

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final SnapshotBuilder snapshots;
    private final GraphVersion version;
    private final Duration writerPatience;
    private final AtomicReference<@Nullable LeadSnapshot> newest = new AtomicReference<>();
    private final AtomicReference<@Nullable CompletableFuture<LeadSnapshot>> running =
            new AtomicReference<>();
    private final ExecutorService builder =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("lead-snapshot").factory());

    @Autowired
    LeadSnapshots(SnapshotBuilder snapshots, GraphVersion version) {
        this(snapshots, version, WRITER_PATIENCE);
    }

    LeadSnapshots(SnapshotBuilder snapshots, GraphVersion version, Duration writerPatience) {
        this.snapshots = snapshots;
        this.version = version;
        this.writerPatience = writerPatience;
    }

    /**
     * The newest snapshot there is. Where the graph is ahead, catching up begins.
     *
     * @throws NotReady where the first is still being built
     */
    public LeadSnapshot current() {
        var held = newest.get();
        if (held == null) {
            return first();
        }
        if (!held.dataVersion().equals(version.recent())) {
            var _ = catchUp();
        }
        return held;
    }

    private LeadSnapshot first() {
        try {
            return catchUp().get(READER_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException ex) {
            throw new NotReady("名单正在准备，请 5 秒后重试", RETRY_AFTER);
        } catch (ExecutionException ex) {
            throw new CompletionException(ex.getCause());
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while the lists are being prepared");
        }
    }

    /** Begins the first snapshot where there is none: who is asked whether it stands needs it. */
    void prepare() {
        if (newest.get() == null) {
            var _ = catchUp();
        }
    }

    /** Version of the newest snapshot, or null before the first. */
    @Nullable String heldVersion() {
        var held = newest.get();
        return held == null ? null : held.dataVersion();
    }

    /** A snapshot at least as new as the graph is now; for who found the held one outdated. */
    public LeadSnapshot refreshed() {
        return catchUp().join();
    }

    /**
     * Builds the first snapshot before anybody asks for a list: nobody should wait for it. What
     * only makes answers cheaper is read after it.
     */
    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE - 1)
    void started(ApplicationReadyEvent event) {
        Objects.requireNonNull(event);
        waitFor(START_PATIENCE);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void graphChanged(GraphChanged event) {
        Objects.requireNonNull(event);
        if (newest.get() == null) {
            return;
        }
        waitFor(writerPatience);
    }

    private void waitFor(Duration patience) {
        try {
            catchUp().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException ex) {
            log.info("The lead snapshot is being built in the background");
        } catch (ExecutionException ex) {
            if (DatabaseOutage.isCauseOf(ex)) {
                OutageLog.note(ex);
            } else {
                log.warn("The lead snapshot could not be built; the next list tries again", ex);
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whoever waits for a snapshot that will not come is told so. */
    @Override
    public void destroy() {
        builder.shutdownNow();
        var waiting = running.getAndSet(null);
        if (waiting != null) {
            waiting.completeExceptionally(new CancellationException("The application stops"));
        }
    }

    /** Begins to catch up, or joins who has begun but not yet looked at the graph. */
    private CompletableFuture<LeadSnapshot> catchUp() {
        var waiting = running.get();
        if (waiting != null && !waiting.isDone()) {
            return waiting;
        }
        var started = new CompletableFuture<LeadSnapshot>();
        if (!running.compareAndSet(waiting, started)) {
            return catchUp();
        }
        try {
            builder.execute(() -> run(started));
        } catch (RejectedExecutionException ex) { // The application stops.
            running.compareAndSet(started, null);
            started.completeExceptionally(ex);
        }
        return started;
    }

    private void run(CompletableFuture<LeadSnapshot> started) {
        // From here on a newer change needs a run of its own.
        running.compareAndSet(started, null);
        var held = newest.get();
        try {
            started.complete(next());
            if (held == null) {
                rehearse();
            }
        } catch (Throwable ex) { // Whoever waits must hear of anything.
            if (!started.completeExceptionally(ex)) {
                log.debug("The rehearsal of a change failed", ex);
            }
        }
    }

    private LeadSnapshot next() {
        var built = version.atOneVersion(now -> build(newest.get(), now));
        newest.set(built);
        return built;
    }

    /** What the first change will do, once nobody waits any more. */
    private void rehearse() {
        var held = Objects.requireNonNull(newest.get());
        var _ = version.enterprisesChanged(held.dataVersion(), held.dataVersion());
        snapshots.rehearse(held);
    }

    private LeadSnapshot build(@Nullable LeadSnapshot held, String now) {
        if (held != null && held.dataVersion().equals(now)) {
            return held;
        }
        var start = System.nanoTime();
        var stages = new Stages();
        var changed =
                held == null
                        ? null
                        : version.enterprisesChanged(held.dataVersion(), now).orElse(null);
        var snapshot =
                held == null || changed == null
                        ? snapshots.anew(now, stages)
                        : snapshots.caughtUp(held, changed, now, stages);
        log.info(
                "Lead snapshot {}: {} enterprises, {} bytes each besides keys and names, {} in {}"
                        + " ms ({})",
                now,
                snapshot.columns().size(),
                Math.round(snapshot.bytesPerEnterprise()),
                changed == null ? "built" : changed.size() + " replaced",
                (System.nanoTime() - start) / 1_000_000,
                stages);
        return snapshot;
    }
}
