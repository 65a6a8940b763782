package org.lianzhao.board.notice;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.PagedList;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Inboxes. An unread entry has a key of its reader and its object, and there is one of each. */
@Repository
class NoticeRepository {
    private static final String LIST = "inbox ";

    static final String TELL =
            """
            MATCH (u:User) WHERE u.active AND u.id <> $actor
              AND (u.id IN $users OR ($administrators AND u.role = 'ZONE_ADMINISTRATOR')
                OR EXISTS { (u)-[:ACTS_FOR]->(:Chamber {key: $toChamber}) }
                OR EXISTS { (u)-[:ACTS_FOR]->(:Park {code: $toPark}) })
              AND NOT EXISTS { MATCH (s:NoticeSettings {user: u.id}) WHERE $kind IN s.muted }
            MERGE (n:Notice {openKey: u.id + ' ' + $object})
            ON CREATE SET n.id = randomUUID(), n.user = u.id, n.object = $object
            SET n.kind = $kind, n.text = $text, n.at = $now, n.changedAt = $now,
              n.times = coalesce(n.times, 0) + 1
            """;

    static final String DONE =
            """
            MATCH (n:Notice {object: $object}) WHERE n.readAt IS NULL
            SET n.readAt = $now, n.changedAt = $now
            REMOVE n.openKey
            """;

    static final String DONE_FOR =
            """
            MATCH (n:Notice {object: $object}) WHERE n.readAt IS NULL
            MATCH (u:User {id: n.user})
            WHERE u.id IN $users OR ($administrators AND u.role = 'ZONE_ADMINISTRATOR')
              OR EXISTS { (u)-[:ACTS_FOR]->(:Chamber {key: $toChamber}) }
              OR EXISTS { (u)-[:ACTS_FOR]->(:Park {code: $toPark}) }
            SET n.readAt = $now, n.changedAt = $now
            REMOVE n.openKey
            """;

    static final String READ =
            """
            MATCH (n:Notice {user: $user}) WHERE n.readAt IS NULL AND ($ids IS NULL OR n.id IN $ids)
            SET n.readAt = $now, n.changedAt = $now
            REMOVE n.openKey
            RETURN count(n) AS read
            """;

    static final String PAGE =
            """
            MATCH (n:Notice {user: $user})
            WHERE ($unread IS NULL OR (n.readAt IS NULL) = $unread)
              AND ($afterAt IS NULL OR n.at < $afterAt OR (n.at = $afterAt AND n.id > $afterId))
            RETURN n ORDER BY n.at DESC, n.id LIMIT $limit
            """;

    static final String COUNT =
            """
            MATCH (n:Notice {user: $user}) WHERE $unread IS NULL OR (n.readAt IS NULL) = $unread
            RETURN count(n) AS total
            """;

    static final String STANDING =
            """
            UNWIND $users AS user
            OPTIONAL MATCH (n:Notice {user: user}) WHERE n.readAt IS NULL
            WITH user, n ORDER BY n.at DESC, n.id
            WITH user, collect(n) AS unread
            RETURN user, size(unread) AS count, unread[0] AS n
            """;

    static final String CHANGED =
            """
            MATCH (n:Notice) WHERE n.changedAt > $since
            RETURN DISTINCT n.user AS user
            """;

    private final Neo4jClient neo4j;

    NoticeRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    void tell(
            Audience audience,
            NoticeKind kind,
            String object,
            String text,
            String actor,
            OffsetDateTime now) {
        to(audience, Statement.of(neo4j, TELL))
                .with("actor", actor)
                .with("kind", kind.name())
                .with("object", object)
                .with("text", text)
                .with("now", now)
                .run();
    }

    void done(String object, OffsetDateTime now) {
        Statement.of(neo4j, DONE).with("object", object).with("now", now).run();
    }

    void done(String object, Audience audience, OffsetDateTime now) {
        to(audience, Statement.of(neo4j, DONE_FOR)).with("object", object).with("now", now).run();
    }

    private static Statement to(Audience audience, Statement statement) {
        return statement
                .with("users", audience.users())
                .with("administrators", audience.toAdministrators())
                .with("toChamber", audience.chamber())
                .with("toPark", audience.park());
    }

    /** Marks entries of the user's as read, all where no ids are given; says how many were not. */
    int read(String user, @Nullable List<String> ids, OffsetDateTime now) {
        return Statement.of(neo4j, READ)
                .with("user", user)
                .with("ids", ids)
                .with("now", now)
                .one(row -> row.get("read").asInt())
                .orElse(0);
    }

    /** A page of the user's inbox, newest first; the count is -1 where it is not asked for. */
    PagedList<Notice> page(
            String user,
            @Nullable Boolean unread,
            int first,
            @Nullable String after,
            boolean counted) {
        var list = LIST + user + " " + unread;
        var page = PageRequest.of(first, after, list, 2);
        var rows =
                Statement.of(neo4j, PAGE)
                        .with("user", user)
                        .with("unread", unread)
                        .with("afterAt", page.afterTime(0))
                        .with("afterId", page.afterValue(1))
                        .with("limit", first + 1)
                        .list(row -> notice(row.get("n")));
        return PagedList.of(
                page,
                rows,
                counted ? count(user, unread) : -1,
                notice -> new Keyset(list, List.of(PageRequest.time(notice.at()), notice.key())),
                notice -> notice);
    }

    int count(String user, @Nullable Boolean unread) {
        return Statement.of(neo4j, COUNT)
                .with("user", user)
                .with("unread", unread)
                .one(row -> row.get("total").asInt())
                .orElse(0);
    }

    InboxChange standing(String user) {
        return standing(List.of(user)).getOrDefault(user, new InboxChange(0, null));
    }

    /** How the inboxes stand that have changed since then, by user. */
    Map<String, InboxChange> changedSince(OffsetDateTime since) {
        var users =
                Statement.of(neo4j, CHANGED)
                        .with("since", since)
                        .list(row -> row.get("user").asString());
        return users.isEmpty() ? Map.of() : standing(users);
    }

    private Map<String, InboxChange> standing(Collection<String> users) {
        return Statement.of(neo4j, STANDING).with("users", users).list().stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get("user").asString(), NoticeRepository::change));
    }

    private static InboxChange change(Record row) {
        var newest = row.get("n");
        return new InboxChange(row.get("count").asInt(), newest.isNull() ? null : notice(newest));
    }

    static Notice notice(Value n) {
        return new Notice(
                n.get("id").asString(),
                NoticeKind.valueOf(n.get("kind").asString()),
                n.get("object").asString(),
                n.get("text").asString(),
                n.get("times").asInt(),
                n.get("at").asOffsetDateTime(),
                n.get("readAt").isNull() ? null : n.get("readAt").asOffsetDateTime());
    }
}
