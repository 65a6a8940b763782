package org.lianzhao.access.session;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.user.User;
import org.lianzhao.access.user.UserRepository;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Failed sign-ins by a digest of the name typed, whether or not anybody has it. A digest, because
 * people type passwords into the wrong field.
 */
@Repository
public class SignInAttemptRepository {
    /** The same work for a name that exists as for one that does not. */
    static final String ATTEMPT =
            """
            OPTIONAL MATCH (a:SignInAttempts {name: $name})
            OPTIONAL MATCH (u:User {login: $login})
            RETURN a.failures AS failures, a.lastFailureAt AS lastFailureAt, u.passwordHash AS hash,
              u, head([(u)-[:ACTS_FOR]->(p:Park) | p.code]) AS park,
              head([(u)-[:ACTS_FOR]->(c:Chamber) | c.key]) AS chamber
            """;

    /** Locks the name by counting (decision 27), so that guesses made at once all count. */
    static final String LOCK_AND_COUNT_FAILURE =
            """
            MERGE (a:SignInAttempts {name: $name})
            SET a.failures = CASE WHEN a.lastFailureAt > $forgotten THEN a.failures + 1 ELSE 1 END,
              a.lastFailureAt = $now
            WITH a
            OPTIONAL MATCH (old:SignInAttempts) WHERE old.lastFailureAt < $forgotten
            WITH old LIMIT 100
            DELETE old
            """;

    static final String FORGET =
            """
            MATCH (a:SignInAttempts {name: $name})
            DELETE a
            """;

    private final Neo4jClient neo4j;

    SignInAttemptRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /**
     * What is known about a name.
     *
     * @param user null where nobody has it
     * @param passwordHash null where nobody has it, or they sign in elsewhere
     */
    public record Known(@Nullable User user, @Nullable String passwordHash, LockOut lockOut) {}

    public Known find(String name, String login) {
        return Statement.of(neo4j, ATTEMPT)
                .with("name", name)
                .with("login", login)
                .one(SignInAttemptRepository::known)
                .orElseThrow();
    }

    public void countFailure(String name, OffsetDateTime now) {
        Statement.of(neo4j, LOCK_AND_COUNT_FAILURE)
                .with("name", name)
                .with("now", now)
                .with("forgotten", now.minus(LockOut.FORGOTTEN))
                .run();
    }

    void forget(String name) {
        Statement.of(neo4j, FORGET).with("name", name).run();
    }

    private static Known known(Record row) {
        var failures = row.get("failures");
        return new Known(
                row.get("u").isNull() ? null : UserRepository.user(row),
                row.get("hash").asString(null),
                failures.isNull()
                        ? LockOut.NONE
                        : new LockOut(
                                failures.asInt(),
                                row.get("lastFailureAt").asOffsetDateTime().toInstant()));
    }
}
