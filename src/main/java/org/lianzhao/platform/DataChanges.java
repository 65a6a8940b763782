package org.lianzhao.platform;

import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
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
    private final Flux<DataChange> changes;

    DataChanges(GraphVersion version) {
        var looks = Flux.merge(Flux.interval(Duration.ZERO, LOOK_EVERY), told.asFlux());
        this.changes =
                looks.onBackpressureLatest()
                        .concatMap(look -> read(version), 1)
                        .distinctUntilChanged()
                        .map(DataChange::new)
                        .replay(1)
                        .refCount(1);
    }

    /** The current version, then each new one, until the application stops. */
    Flux<DataChange> listen() {
        return changes.onBackpressureLatest().takeUntilOther(closing.asMono());
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

    private Mono<String> read(GraphVersion version) {
        return Mono.fromCallable(version::current)
                .subscribeOn(looking)
                .onErrorResume(ex -> {
                    log.warn("The version of the data could not be read: {}", ex.toString());
                    return Mono.empty();
                });
    }
}
