package org.lianzhao.access.audit;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.user.User;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.PagedList;
import org.lianzhao.platform.Role;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Events, newest first. One is changed only while it is summed up, and deleted only by age. */
@Repository
public class AuditRepository {
    private static final OffsetDateTime BEGINNING =
            OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final OffsetDateTime END =
            OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    static final String KEEP =
            """
            MERGE (e:AuditEvent {id: $id})
            SET e = $properties
            """;

    /** Lets one instance at a time look for old events: the first to count locks (decision 27). */
    static final String TAKE_TURN =
            """
            MERGE (s:AccessState {id: 'access'})
            SET s.auditTurns = coalesce(s.auditTurns, 0) + 1
            WITH s WHERE s.auditTurnAt IS NULL OR s.auditTurnAt <= $before
            SET s.auditTurnAt = $now
            RETURN true AS taken
            """;

    static final String DELETE_REFUSALS =
            """
            MATCH (e:AuditEvent) WHERE e.kind IN ['REFUSAL', 'SIGN_IN'] AND e.at < $before AND e.outcome = 'REFUSED'
            WITH e LIMIT $limit
            DELETE e
            RETURN count(*) AS deleted
            """;

    static final String DELETE =
            """
            MATCH (e:AuditEvent) WHERE e.at < $before
            WITH e LIMIT $limit
            DELETE e
            RETURN count(*) AS deleted
            """;

    static final String BY_ID =
            """
            MATCH (e:AuditEvent {id: $id})
            RETURN e
            """;

    static final String PAGE =
            """
            MATCH (e:AuditEvent)
            WHERE e.at >= $from AND e.at < $until AND e.at <= $afterAt
              AND ($afterId IS NULL OR e.at < $afterAt OR e.id < $afterId)
              AND ($viewer IS NULL OR e.viewer = $viewer)
              AND ($kind IS NULL OR e.kind = $kind)
              AND ($outcome IS NULL OR e.outcome = $outcome)
            RETURN e ORDER BY e.at DESC, e.id DESC LIMIT $limit
            """;

    static final String COUNT =
            """
            MATCH (e:AuditEvent)
            WHERE e.at >= $from AND e.at < $until
              AND ($viewer IS NULL OR e.viewer = $viewer)
              AND ($kind IS NULL OR e.kind = $kind)
              AND ($outcome IS NULL OR e.outcome = $outcome)
            RETURN count(e) AS total
            """;

    private final Neo4jClient neo4j;

    AuditRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Adds an event, or what has come to be known about it since. */
    void keep(AuditEvent event) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("id", event.key());
        properties.put("at", event.at());
        properties.put("kind", event.kind().name());
        properties.put("outcome", event.outcome().name());
        properties.put("action", event.action());
        properties.put("subject", event.subject());
        properties.put("viewer", event.viewer());
        properties.put("viewerName", event.viewerName());
        properties.put("role", event.role() == null ? null : event.role().name());
        properties.put("address", event.address());
        properties.put("count", event.count());
        Statement.of(neo4j, KEEP).with("id", event.key()).with("properties", properties).run();
    }

    /** Whether it is this instance's turn to delete: none had one since {@code before}. */
    boolean takesTurn(OffsetDateTime now, OffsetDateTime before) {
        return Statement.of(neo4j, TAKE_TURN)
                .with("now", now)
                .with("before", before)
                .one(row -> row.get("taken").asBoolean())
                .orElse(false);
    }

    /** Deletes some of what was refused before a time; how many. */
    long deleteRefusals(OffsetDateTime before, int most) {
        return delete(DELETE_REFUSALS, before, most);
    }

    /** Deletes some of what happened before a time; how many. */
    long delete(OffsetDateTime before, int most) {
        return delete(DELETE, before, most);
    }

    private long delete(String statement, OffsetDateTime before, int most) {
        return Statement.of(neo4j, statement)
                .with("before", before)
                .with("limit", most)
                .one(row -> row.get("deleted").asLong())
                .orElseThrow();
    }

    public Optional<AuditEvent> find(String id) {
        return Statement.of(neo4j, BY_ID).with("id", id).one(AuditRepository::event);
    }

    /** One page; the count is made only where asked for, else it is -1. */
    PagedList<AuditEvent> page(
            AuditEventFilter filter, int first, @Nullable String after, boolean counted) {
        var list = "auditEvents " + filter.digest();
        var page = PageRequest.of(first, after, list, 2);
        var afterAt = page.afterTime(0);
        var events =
                filtered(PAGE, filter)
                        .with("afterAt", afterAt == null ? END : afterAt)
                        .with("afterId", page.afterValue(1))
                        .with("limit", first + 1)
                        .list(AuditRepository::event);
        return PagedList.of(
                page,
                events,
                counted ? count(filter) : -1,
                event -> new Keyset(list, List.of(PageRequest.time(event.at()), event.key())),
                event -> event);
    }

    private long count(AuditEventFilter filter) {
        return filtered(COUNT, filter).one(row -> row.get("total").asLong()).orElseThrow();
    }

    private Statement filtered(String statement, AuditEventFilter filter) {
        var user = filter.user();
        return Statement.of(neo4j, statement)
                .with("from", filter.from() == null ? BEGINNING : filter.from())
                .with("until", filter.until() == null ? END : filter.until())
                .with("viewer", user == null ? null : GlobalId.key("filter.user", User.TYPE, user))
                .with("kind", filter.kind() == null ? null : filter.kind().name())
                .with("outcome", filter.outcome() == null ? null : filter.outcome().name());
    }

    private static AuditEvent event(Record row) {
        var e = row.get("e");
        return new AuditEvent(
                e.get("id").asString(),
                e.get("at").asOffsetDateTime(),
                AuditKind.valueOf(e.get("kind").asString()),
                AuditOutcome.valueOf(e.get("outcome").asString()),
                e.get("action").asString(),
                e.get("subject").asString(null),
                e.get("viewer").asString(null),
                e.get("viewerName").asString(null),
                e.get("role").isNull() ? null : Role.valueOf(e.get("role").asString()),
                e.get("address").asString(null),
                e.get("count").asLong(1));
    }
}
