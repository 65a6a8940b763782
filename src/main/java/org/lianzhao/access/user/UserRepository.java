package org.lianzhao.access.user;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.SignInsChanged;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.NotFound;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.PagedList;
import org.lianzhao.platform.Role;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Accounts, with the park or chamber they act for. */
@Repository
public class UserRepository {
    private static final String LIST = "users";

    static final String ANY =
            """
            MATCH (u:User)
            RETURN u.id LIMIT 1
            """;

    static final String BY_LOGIN =
            """
            MATCH (u:User {login: $login})
            RETURN u, head([(u)-[:ACTS_FOR]->(p:Park) | p.code]) AS park,
              head([(u)-[:ACTS_FOR]->(c:Chamber) | c.key]) AS chamber
            """;

    static final String BY_IDS =
            """
            MATCH (u:User) WHERE u.id IN $ids
            RETURN u, head([(u)-[:ACTS_FOR]->(p:Park) | p.code]) AS park,
              head([(u)-[:ACTS_FOR]->(c:Chamber) | c.key]) AS chamber
            """;

    static final String PAGE =
            """
            CALL () { MATCH (u:User) RETURN count(u) AS total }
            OPTIONAL CALL () {
              MATCH (u:User) WHERE $after IS NULL OR u.login > $after
              RETURN u ORDER BY u.login LIMIT $limit
            }
            RETURN total, u, head([(u)-[:ACTS_FOR]->(p:Park) | p.code]) AS park,
              head([(u)-[:ACTS_FOR]->(c:Chamber) | c.key]) AS chamber
            """;

    /** Creates nobody where the login is taken; the constraint makes this safe against another. */
    static final String CREATE =
            """
            MERGE (u:User {login: $login})
            ON CREATE SET u += $properties
            RETURN u.id = $id AS created
            """;

    static final String CHANGE =
            """
            MATCH (u:User {id: $id})
            SET u += $properties
            """;

    static final String ACT_FOR =
            """
            MATCH (u:User {id: $id})
            OPTIONAL MATCH (u)-[old:ACTS_FOR]->()
            DELETE old
            WITH DISTINCT u
            OPTIONAL MATCH (p:Park {code: $park})
            OPTIONAL MATCH (c:Chamber {key: $chamber})
            FOREACH (place IN [x IN [p, c] WHERE x IS NOT NULL] | MERGE (u)-[:ACTS_FOR]->(place))
            """;

    /** Locks by counting (decision 27): two administrators must not remove each other. */
    static final String LOCK_AND_COUNT_ADMINISTRATORS =
            """
            MERGE (s:AccessState {id: 'access'})
            SET s.administratorsCounted = coalesce(s.administratorsCounted, 0) + 1
            WITH s
            MATCH (u:User {role: 'ZONE_ADMINISTRATOR', active: true})
            RETURN count(u) AS administrators
            """;

    private final Neo4jClient neo4j;
    private final ApplicationEventPublisher events;

    UserRepository(Neo4jClient neo4j, ApplicationEventPublisher events) {
        this.neo4j = neo4j;
        this.events = events;
    }

    public boolean isEmpty() {
        return Statement.of(neo4j, ANY).list().isEmpty();
    }

    public Optional<User> findByLogin(String login) {
        return Statement.of(neo4j, BY_LOGIN).with("login", login).one(UserRepository::user);
    }

    /**
     * The user an argument names.
     *
     * @throws NotFound where nobody has that id
     */
    public User named(String argument, String id) {
        return find(GlobalId.key(argument, User.TYPE, id))
                .orElseThrow(() -> new NotFound("user", "id", id));
    }

    public Optional<User> find(String id) {
        return findAll(List.of(id)).stream().findFirst();
    }

    public List<User> findAll(Collection<String> ids) {
        return Statement.of(neo4j, BY_IDS).with("ids", ids).list(UserRepository::user);
    }

    public PagedList<User> page(int first, @Nullable String after) {
        var page = PageRequest.of(first, after, LIST, 1);
        var rows =
                Statement.of(neo4j, PAGE)
                        .with("after", page.afterValue(0))
                        .with("limit", first + 1)
                        .list();
        var users =
                rows.stream()
                        .filter(row -> !row.get("u").isNull())
                        .map(UserRepository::user)
                        .toList();
        return PagedList.of(
                page,
                users,
                rows.getFirst().get("total").asLong(),
                user -> new Keyset(LIST, List.of(user.login())),
                user -> user);
    }

    /** Whether the user was created; false where the login is taken. */
    public boolean create(User user, @Nullable String passwordHash) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("id", user.key());
        properties.put("name", user.name());
        properties.put("role", user.role().name());
        properties.put("active", user.active());
        properties.put("createdAt", user.createdAt());
        properties.put("passwordHash", passwordHash);
        var created =
                Statement.of(neo4j, CREATE)
                        .with("login", user.login())
                        .with("id", user.key())
                        .with("properties", properties)
                        .one(row -> row.get("created").asBoolean())
                        .orElseThrow();
        if (created) {
            actFor(user);
        }
        return created;
    }

    public void change(User user) {
        change(
                user.key(),
                Map.of("name", user.name(), "role", user.role().name(), "active", user.active()));
        actFor(user);
    }

    public void changePassword(String id, String hash) {
        change(id, Map.of("passwordHash", hash));
    }

    private void change(String id, Map<String, Object> properties) {
        Statement.of(neo4j, CHANGE).with("id", id).with("properties", properties).run();
        events.publishEvent(new SignInsChanged());
    }

    private void actFor(User user) {
        Statement.of(neo4j, ACT_FOR)
                .with("id", user.key())
                .with("park", user.park())
                .with("chamber", user.chamber())
                .run();
    }

    /** How many administrators are active; no other transaction counts them until this one ends. */
    public long lockAndCountAdministrators() {
        return Statement.of(neo4j, LOCK_AND_COUNT_ADMINISTRATORS)
                .one(row -> row.get("administrators").asLong())
                .orElseThrow();
    }

    public static User user(Record row) {
        var u = row.get("u");
        return new User(
                u.get("id").asString(),
                u.get("login").asString(),
                u.get("name").asString(),
                Role.valueOf(u.get("role").asString()),
                row.get("park").asString(null),
                row.get("chamber").asString(null),
                u.get("active").asBoolean(),
                u.get("createdAt").asOffsetDateTime());
    }
}
