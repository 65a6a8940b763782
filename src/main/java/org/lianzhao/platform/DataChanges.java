package org.lianzhao.platform;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.ConnectableFlux;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Watches the version of the data while anyone listens: told of this instance's changes, and
 * looking for those of others. All listeners share one look; who is slow skips to the newest.
 */
@Component
class DataChanges {
    private static final Logger log = LoggerFactory.getLogger(DataChanges.class);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private final Scheduler looking =
            Schedulers.newBoundedElastic(1, 1_000, "data-changes", 60, true);
    private final Sinks.Many<Long> told = Sinks.many().multicast().directBestEffort();
    private final Sinks.Empty<Void> closing = Sinks.empty();
    private final ConnectableFlux<DataChange> changes;
    private int listeners;
    private Disposable looks = Disposables.disposed();

    @Autowired
    DataChanges(GraphVersion version) {
        this(version::current);
    }

    DataChanges(Callable<String> version) {
        var times = Flux.merge(Flux.interval(Duration.ZERO, LOOK_EVERY), told.asFlux());
        this.changes =
                times.onBackpressureLatest()
                        .concatMap(look -> read(version), 1)
                        .distinctUntilChanged()
                        .map(DataChange::new)
                        .replay(1);
    }

    /** The current version, then each new one, until the application stops. */
    Flux<DataChange> listen() {
        return Flux.using(this::enter, listening -> changes, listening -> leave())
                .onBackpressureLatest()
                .takeUntilOther(closing.asMono());
    }

    /**
     * Reactor's own counting forgets a listener that leaves while it enters, as the second
     * subscription of an id does, and would look for it for ever.
     */
    private synchronized boolean enter() {
        if (listeners++ == 0) {
            looks = changes.connect();
        }
        return true;
    }

    private synchronized void leave() {
        if (--listeners == 0) {
            looks.dispose();
        }
    }

    /** Whether it asks for the version: somebody listens. */
    boolean isLooking() {
        return told.currentSubscriberCount() > 0;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void graphChanged(GraphChanged event) {
        Objects.requireNonNull(event);
        told.tryEmitNext(0L);
    }

    /** Streams hold connections, for which a graceful stop would wait. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing.tryEmitEmpty();
        looking.dispose();
    }

    private Mono<String> read(Callable<String> version) {
        return Mono.fromCallable(version)
                .subscribeOn(looking)
                .onErrorResume(ex -> {
                    if (DatabaseOutage.isCauseOf(ex)) {
                        OutageLog.note(ex);
                    } else {
                        log.warn("The version of the data could not be read: {}", ex.toString());
                    }
                    return Mono.empty();
                });
    }
}
