package org.lianzhao.board.notice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.notice.NoticeReadPayload.NoticesRead;
import org.lianzhao.board.notice.NoticeSettingsSavePayload.NoticeSettingsSaved;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.AuditTrail;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.PagedList;
import org.lianzhao.platform.TypedText;
import org.lianzhao.platform.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The viewer's own inbox, and what the viewer wants to be told. */
@Service
class Inbox {
    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[A-Za-z]{2,}");
    private static final int LONGEST_ADDRESS = 254;

    private final NoticeRepository repository;
    private final NoticeSettingsRepository settings;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Inbox(
            NoticeRepository repository,
            NoticeSettingsRepository settings,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.settings = settings;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    PagedList<Notice> page(
            int first, @Nullable String after, @Nullable Boolean unread, boolean counted) {
        return repository.page(Viewer.current().key(), unread, first, after, counted);
    }

    int unread() {
        return repository.count(Viewer.current().key(), true);
    }

    NoticeSettings settings() {
        return settings.settings(Viewer.current().key());
    }

    /** Marks those as read, all where none are named; an id of somebody else's changes nothing. */
    @Transactional
    NoticeReadPayload read(@Nullable List<String> ids) {
        var keys =
                ids == null
                        ? null
                        : ids.stream().map(id -> GlobalId.key("input.ids", "Notice", id)).toList();
        var user = Viewer.current().key();
        var now = OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC);
        var read = repository.read(user, keys, now);
        events.publishEvent(new InboxesChanged());
        return new NoticesRead(read, repository.count(user, true));
    }

    @Transactional
    NoticeSettingsSavePayload save(List<NoticeKind> muted, @Nullable String mailAddress) {
        var address = TypedText.optional("input.mailAddress", mailAddress, LONGEST_ADDRESS);
        if (address != null && !ADDRESS.matcher(address).matches()) {
            throw new BadRequest("input.mailAddress", "must be a mail address");
        }
        var user = Viewer.current().key();
        var saved = settings.save(user, new NoticeSettings(muted, address));
        audit.record(AuditKind.WRITE, "noticeSettingsSave", GlobalId.of("User", user));
        return new NoticeSettingsSaved(saved);
    }
}
