package org.lianzhao.board.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.lianzhao.platform.SharedLook;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import reactor.core.publisher.Flux;

/** Watches inboxes while anyone listens to theirs. */
@Component
class InboxChanges {
    /** Looks overlap, because what was told first may be committed last. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    private final NoticeRepository repository;
    private final SharedLook<Map<String, InboxChange>> look;

    InboxChanges(NoticeRepository repository, Clock clock) {
        this.repository = repository;
        this.look =
                new SharedLook<>(
                        "inbox-changes",
                        () ->
                                repository.changedSince(
                                        OffsetDateTime.now(clock)
                                                .withOffsetSameInstant(ZoneOffset.UTC)
                                                .minus(OVERLAP)));
    }

    /** How the user's inbox stands, then how it does after each change of it. */
    Flux<InboxChange> listen(String user) {
        var first = Flux.defer(() -> Flux.just(repository.standing(user)));
        var later =
                look.listen()
                        .flatMap(all ->
                                Flux.fromStream(
                                        all.entrySet().stream()
                                                .filter(entry -> entry.getKey().equals(user))
                                                .map(Map.Entry::getValue)));
        return Flux.concat(first, later).distinctUntilChanged();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(InboxesChanged event) {
        Objects.requireNonNull(event);
        look.changed();
    }

    @EventListener(ContextClosedEvent.class)
    void close() {
        look.close();
    }
}
