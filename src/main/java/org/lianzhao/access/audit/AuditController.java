package org.lianzhao.access.audit;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.user.User;
import org.lianzhao.access.user.UserRepository;
import org.lianzhao.platform.ForOversight;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.PagedList;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class AuditController {
    private final AuditRepository events;
    private final UserRepository users;

    AuditController(AuditRepository events, UserRepository users) {
        this.events = events;
        this.users = users;
    }

    @QueryMapping
    @ForOversight
    PagedList<AuditEvent> auditEvents(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable AuditEventFilter filter,
            DataFetchingFieldSelectionSet selection) {
        return events.page(
                filter == null ? AuditEventFilter.NONE : filter,
                first,
                after,
                selection.contains("totalCount"));
    }

    @BatchMapping
    @ForOversight
    Map<AuditEvent, User> user(List<AuditEvent> events) {
        return KeyedRows.ones(events, AuditEvent::viewer, users::findAll, User::key);
    }
}
