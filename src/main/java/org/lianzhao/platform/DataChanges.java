package org.lianzhao.platform;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import reactor.core.publisher.Flux;

/** Watches the version of the data while anyone listens, and says each new one. */
@Component
class DataChanges {
    private final SharedLook<DataChange> look;

    @Autowired
    DataChanges(GraphVersion version) {
        this(version::current);
    }

    DataChanges(Callable<String> version) {
        this.look = new SharedLook<>("data-changes", () -> new DataChange(version.call()));
    }

    /** The current version, then each new one, until the application stops. */
    Flux<DataChange> listen() {
        return look.listen();
    }

    /** Whether it asks for the version: somebody listens. */
    boolean isLooking() {
        return look.isLooking();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void graphChanged(GraphChanged event) {
        Objects.requireNonNull(event);
        look.changed();
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        look.close();
    }
}
