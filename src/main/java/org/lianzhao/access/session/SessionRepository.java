package org.lianzhao.access.session;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.SignInsChanged;
import org.lianzhao.access.user.User;
import org.lianzhao.access.user.UserRepository;
import org.lianzhao.platform.Statement;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Open sessions: a signed token counts as long as its session is there and its user is active. */
@Repository
public class SessionRepository {
    static final String OPEN =
            """
            MATCH (u:User {id: $user})
            OPTIONAL MATCH (u)-[:OPENED]->(old:Session) WHERE old.expiresAt <= $now
            DETACH DELETE old
            WITH DISTINCT u
            CREATE (u)-[:OPENED]->(:Session {id: $id, createdAt: $now, expiresAt: $expiresAt})
            """;

    static final String USER =
            """
            MATCH (s:Session {id: $id})<-[:OPENED]-(u:User)
            WHERE s.expiresAt > $now AND u.active
            RETURN u, head([(u)-[:ACTS_FOR]->(p:Park) | p.code]) AS park,
              head([(u)-[:ACTS_FOR]->(c:Chamber) | c.key]) AS chamber
            """;

    static final String CLOSE =
            """
            MATCH (s:Session {id: $id})
            DETACH DELETE s
            """;

    static final String CLOSE_OTHERS =
            """
            MATCH (u:User {id: $user})-[:OPENED]->(s:Session)
            WHERE $kept IS NULL OR s.id <> $kept
            DETACH DELETE s
            """;

    private final Neo4jClient neo4j;
    private final ApplicationEventPublisher events;

    SessionRepository(Neo4jClient neo4j, ApplicationEventPublisher events) {
        this.neo4j = neo4j;
        this.events = events;
    }

    public void open(String id, String user, OffsetDateTime now, OffsetDateTime expiresAt) {
        Statement.of(neo4j, OPEN)
                .with("id", id)
                .with("user", user)
                .with("now", now)
                .with("expiresAt", expiresAt)
                .run();
    }

    /** Who opened the session, if it is open and they are active. */
    Optional<User> user(String id, OffsetDateTime now) {
        return Statement.of(neo4j, USER).with("id", id).with("now", now).one(UserRepository::user);
    }

    public void close(String id) {
        Statement.of(neo4j, CLOSE).with("id", id).run();
        events.publishEvent(new SignInsChanged());
    }

    /** Closes all sessions of a user but one, or all. */
    public void closeOthers(String user, @Nullable String kept) {
        Statement.of(neo4j, CLOSE_OTHERS).with("user", user).with("kept", kept).run();
        events.publishEvent(new SignInsChanged());
    }
}
