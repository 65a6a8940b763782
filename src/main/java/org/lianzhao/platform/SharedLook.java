package org.lianzhao.platform;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.ConnectableFlux;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Looks at something in the database while anyone listens: when told of this instance's changes,
 * and every two seconds for those of others. All listeners share one look; who is slow skips to the
 * newest. What has not changed since the last look is not told again.
 */
public final class SharedLook<T> {
    private static final Logger log = LoggerFactory.getLogger(SharedLook.class);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private final String name;
    private final Scheduler looking;
    private final Sinks.Many<Long> told = Sinks.many().multicast().directBestEffort();
    private final Sinks.Empty<Void> closing = Sinks.empty();
    private final ConnectableFlux<T> found;
    private int listeners;
    private Disposable looks = Disposables.disposed();

    /**
     * Looks by that call.
     *
     * @param name what is looked at, for the thread and the log
     */
    public SharedLook(String name, Callable<T> look) {
        this.name = name;
        this.looking = Schedulers.newBoundedElastic(1, 1_000, name, 60, true);
        var times = Flux.merge(Flux.interval(Duration.ZERO, LOOK_EVERY), told.asFlux());
        this.found =
                times.onBackpressureLatest()
                        .concatMap(time -> read(look), 1)
                        .distinctUntilChanged()
                        .replay(1);
    }

    /** What is there, then what is new, until the application stops. */
    public Flux<T> listen() {
        return Flux.using(this::enter, listening -> found, listening -> leave())
                .onBackpressureLatest()
                .takeUntilOther(closing.asMono());
    }

    /**
     * Reactor's own counting forgets a listener that leaves while it enters, as the second
     * subscription of an id does, and would look for it for ever.
     */
    private synchronized boolean enter() {
        if (listeners++ == 0) {
            looks = found.connect();
        }
        return true;
    }

    private synchronized void leave() {
        if (--listeners == 0) {
            looks.dispose();
        }
    }

    /** Whether it looks: somebody listens. */
    public boolean isLooking() {
        return told.currentSubscriberCount() > 0;
    }

    /** To be called when something may have changed. */
    public void changed() {
        told.tryEmitNext(0L);
    }

    /** Streams hold connections, for which a graceful stop would wait. */
    public void close() {
        closing.tryEmitEmpty();
        looking.dispose();
    }

    private Mono<T> read(Callable<T> look) {
        return Mono.fromCallable(look)
                .subscribeOn(looking)
                .onErrorResume(ex -> {
                    if (DatabaseOutage.isCauseOf(ex)) {
                        OutageLog.note(ex);
                    } else {
                        log.warn("{} could not be read: {}", name, ex.toString());
                    }
                    return Mono.empty();
                });
    }
}
