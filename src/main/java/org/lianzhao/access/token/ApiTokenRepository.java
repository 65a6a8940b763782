package org.lianzhao.access.token;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.SignInsChanged;
import org.lianzhao.access.ViewerAuthentication;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.PagedList;
import org.lianzhao.platform.Role;
import org.lianzhao.platform.Statement;
import org.lianzhao.platform.Viewer;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** API tokens by the hash of their secret. */
@Repository
public class ApiTokenRepository {
    private static final String LIST = "apiTokens";

    /**
     * Whoever the token acts as: its user if it has one, who must be active, else itself. It ends
     * with the token it was created with, also where one created it while the other was revoked.
     */
    static final String VIEWER =
            """
            MATCH (t:ApiToken {hash: $hash}) WHERE t.revokedAt IS NULL AND t.expiresAt > $now
              AND NOT EXISTS { (t)-[:CREATED_WITH]->+(p:ApiToken) WHERE p.revokedAt IS NOT NULL }
            OPTIONAL MATCH (t)-[:ACTS_AS]->(u:User)
            WITH t, u, coalesce(u, t) AS actor WHERE u IS NULL OR u.active
            RETURN actor.id AS id, t.id AS token, t.label AS label, actor.role AS role,
              head([(actor)-[:ACTS_FOR]->(p:Park) | p.code]) AS park,
              head([(actor)-[:ACTS_FOR]->(c:Chamber) | c.key]) AS chamber
            """;

    static final String BY_IDS =
            """
            MATCH (t:ApiToken) WHERE t.id IN $ids
            RETURN t, head([(t)-[:ACTS_AS]->(u:User) | u.id]) AS user,
              head([(t)-[:CREATED_WITH]->(p:ApiToken) | p.id]) AS parent,
              head([(t)-[:ACTS_FOR]->(p:Park) | p.code]) AS park,
              head([(t)-[:ACTS_FOR]->(c:Chamber) | c.key]) AS chamber
            """;

    static final String PAGE =
            """
            CALL () { MATCH (t:ApiToken) RETURN count(t) AS total }
            OPTIONAL CALL () {
              MATCH (t:ApiToken)
              WHERE $afterId IS NULL OR t.createdAt < $afterAt OR (t.createdAt = $afterAt AND t.id < $afterId)
              RETURN t ORDER BY t.createdAt DESC, t.id DESC LIMIT $limit
            }
            RETURN total, t, head([(t)-[:ACTS_AS]->(u:User) | u.id]) AS user,
              head([(t)-[:CREATED_WITH]->(p:ApiToken) | p.id]) AS parent,
              head([(t)-[:ACTS_FOR]->(p:Park) | p.code]) AS park,
              head([(t)-[:ACTS_FOR]->(c:Chamber) | c.key]) AS chamber
            """;

    static final String CREATE =
            """
            CREATE (t:ApiToken {id: $id, hash: $hash})
            SET t += $properties
            WITH t
            OPTIONAL MATCH (parent:ApiToken {id: $parent})
            OPTIONAL MATCH (u:User {id: $user})
            OPTIONAL MATCH (p:Park {code: $park})
            OPTIONAL MATCH (c:Chamber {key: $chamber})
            FOREACH (x IN [x IN [parent] WHERE x IS NOT NULL] | CREATE (t)-[:CREATED_WITH]->(x))
            FOREACH (x IN [x IN [u] WHERE x IS NOT NULL] | CREATE (t)-[:ACTS_AS]->(x))
            FOREACH (x IN [x IN [p, c] WHERE x IS NOT NULL] | CREATE (t)-[:ACTS_FOR]->(x))
            """;

    static final String REVOKE =
            """
            MATCH (:ApiToken {id: $id})<-[:CREATED_WITH]-*(t:ApiToken)
            SET t.revokedAt = coalesce(t.revokedAt, $now)
            """;

    static final String REVOKE_THOSE_OF =
            """
            MATCH (:User {id: $user})<-[:ACTS_AS]-(:ApiToken)<-[:CREATED_WITH]-*(t:ApiToken)
            SET t.revokedAt = coalesce(t.revokedAt, $now)
            """;

    private final Neo4jClient neo4j;
    private final ApplicationEventPublisher events;

    ApiTokenRepository(Neo4jClient neo4j, ApplicationEventPublisher events) {
        this.neo4j = neo4j;
        this.events = events;
    }

    Optional<ViewerAuthentication> viewer(String hash, OffsetDateTime now) {
        return Statement.of(neo4j, VIEWER)
                .with("hash", hash)
                .with("now", now)
                .one(row -> ViewerAuthentication.ofToken(viewer(row), row.get("token").asString()));
    }

    public Optional<ApiToken> find(String id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    PagedList<ApiToken> page(int first, @Nullable String after) {
        var page = PageRequest.of(first, after, LIST, 2);
        var rows =
                Statement.of(neo4j, PAGE)
                        .with("afterAt", page.afterTime(0))
                        .with("afterId", page.afterValue(1))
                        .with("limit", first + 1)
                        .list();
        var tokens =
                rows.stream()
                        .filter(row -> !row.get("t").isNull())
                        .map(ApiTokenRepository::token)
                        .toList();
        return PagedList.of(
                page,
                tokens,
                rows.getFirst().get("total").asLong(),
                token ->
                        new Keyset(LIST, List.of(PageRequest.time(token.createdAt()), token.key())),
                token -> token);
    }

    public void create(ApiToken token, String hash) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("label", token.label());
        properties.put("role", token.role() == null ? null : token.role().name());
        properties.put("createdBy", token.createdBy());
        properties.put("createdAt", token.createdAt());
        properties.put("expiresAt", token.expiresAt());
        Statement.of(neo4j, CREATE)
                .with("id", token.key())
                .with("hash", hash)
                .with("properties", properties)
                .with("parent", token.parent())
                .with("user", token.user())
                .with("park", token.park())
                .with("chamber", token.chamber())
                .run();
    }

    public List<ApiToken> findAll(Collection<String> ids) {
        return Statement.of(neo4j, BY_IDS).with("ids", ids).list(ApiTokenRepository::token);
    }

    /** Revokes a token, and those created with it. */
    public void revoke(String id, OffsetDateTime now) {
        Statement.of(neo4j, REVOKE).with("id", id).with("now", now).run();
        events.publishEvent(new SignInsChanged());
    }

    /** Revokes the tokens that act as a user, and those created with them. */
    public void revokeThoseOf(String user, OffsetDateTime now) {
        Statement.of(neo4j, REVOKE_THOSE_OF).with("user", user).with("now", now).run();
        events.publishEvent(new SignInsChanged());
    }

    private static Viewer viewer(Record row) {
        return new Viewer(
                row.get("id").asString(),
                row.get("label").asString(),
                Role.valueOf(row.get("role").asString()),
                row.get("park").asString(null),
                row.get("chamber").asString(null));
    }

    private static ApiToken token(Record row) {
        var t = row.get("t");
        return new ApiToken(
                t.get("id").asString(),
                t.get("label").asString(),
                row.get("user").asString(null),
                t.get("role").isNull() ? null : Role.valueOf(t.get("role").asString()),
                row.get("park").asString(null),
                row.get("chamber").asString(null),
                row.get("parent").asString(null),
                t.get("createdBy").asString(),
                t.get("createdAt").asOffsetDateTime(),
                t.get("expiresAt").asOffsetDateTime(),
                t.get("revokedAt").computeOrDefault(Value::asOffsetDateTime, null));
    }
}
