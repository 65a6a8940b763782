package org.lianzhao.board.notice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.lianzhao.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Tells people what happened to objects that are their concern. To be called in the transaction in
 * which it happens, once for a bulk action with what the action was done to as the object.
 */
@Service
public class Notices {
    private static final String NOBODY = "";

    private final NoticeRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notices(NoticeRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Tells an audience, but for whoever does it and who muted the kind. An unread entry about the
     * object is brought up to date in place.
     *
     * @param object global id of what it is about
     * @param text one Chinese sentence, as the reader should read it
     */
    public void tell(Audience audience, NoticeKind kind, String object, String text) {
        repository.tell(audience, kind, object, text, actor(), now());
        events.publishEvent(new InboxesChanged());
    }

    /** Clears everybody's unread entry about an object: what it asked for has been done. */
    public void done(String object) {
        repository.done(object, now());
        events.publishEvent(new InboxesChanged());
    }

    /** The same for an audience alone: others may still have to do with the object. */
    public void done(String object, Audience audience) {
        repository.done(object, audience, now());
        events.publishEvent(new InboxesChanged());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whoever does it; what a clock does, nobody does. */
    private static String actor() {
        try {
            return Viewer.current().key();
        } catch (AccessDeniedException nobody) {
            return NOBODY;
        }
    }
}
