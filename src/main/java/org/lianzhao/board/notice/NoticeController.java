package org.lianzhao.board.notice;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.ForViewers;
import org.lianzhao.platform.PagedList;
import org.lianzhao.platform.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** The inbox of whoever asks: there is no way to another's. */
@Controller
@ForViewers
class NoticeController {
    private final Inbox inbox;
    private final InboxChanges changes;

    NoticeController(Inbox inbox, InboxChanges changes) {
        this.inbox = inbox;
        this.changes = changes;
    }

    @SchemaMapping(typeName = "Viewer")
    PagedList<Notice> inbox(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable Boolean unread,
            DataFetchingFieldSelectionSet selection) {
        return inbox.page(first, after, unread, selection.contains("totalCount"));
    }

    @SchemaMapping(typeName = "Viewer")
    int unreadNotices() {
        return inbox.unread();
    }

    @SchemaMapping(typeName = "Viewer")
    NoticeSettings noticeSettings() {
        return inbox.settings();
    }

    @MutationMapping
    NoticeReadPayload noticeRead(@Argument NoticeReadInput input) {
        return inbox.read(input.ids());
    }

    @MutationMapping
    NoticeSettingsSavePayload noticeSettingsSave(@Argument NoticeSettingsSaveInput input) {
        return inbox.save(input.muted(), input.mailAddress());
    }

    @SubscriptionMapping
    Flux<InboxChange> inboxChanged() {
        return changes.listen(Viewer.current().key());
    }

    /** Which notices have been read; all where it names none. */
    record NoticeReadInput(@Nullable List<String> ids) {}

    /** What is wanted. */
    record NoticeSettingsSaveInput(List<NoticeKind> muted, @Nullable String mailAddress) {}
}
