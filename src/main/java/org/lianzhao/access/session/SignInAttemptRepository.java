package org.lianzhao.access.session;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.access.user.User;
import org.lianzhao.access.user.UserRepository;
import org.lianzhao.platform.Digest;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Failed sign-ins by login and {@link Guesser}, whether or not anybody has that login. */
@Repository
public class SignInAttemptRepository {
    /** The same work for a name that exists as for one that does not. */
    static final String ATTEMPT =
            """
            OPTIONAL MATCH (u:User {login: $login})
            RETURN u.passwordHash AS hash,
              COLLECT { MATCH (a:SignInAttempts) WHERE a.name IN $names RETURN properties(a) } AS attempts,
              u, head([(u)-[:ACTS_FOR]->(p:Park) | p.code]) AS park,
              head([(u)-[:ACTS_FOR]->(c:Chamber) | c.key]) AS chamber
            """;

    /** Locks by counting (decision 27), so that guesses made at once all count. */
    static final String LOCK_AND_COUNT_FAILURE =
            """
            UNWIND $names AS name
            MERGE (a:SignInAttempts {name: name})
            SET a.login = $login, a.failures = CASE WHEN a.lastFailureAt > $forgotten THEN a.failures + 1 ELSE 1 END,
              a.lastFailureAt = $now
            WITH count(a) AS counted
            OPTIONAL MATCH (old:SignInAttempts) WHERE old.lastFailureAt < $forgotten
            WITH old LIMIT 100
            DELETE old
            """;

    static final String FORGET =
            """
            MATCH (a:SignInAttempts) WHERE a.name IN $names
            DELETE a
            """;

    static final String FORGET_LOGIN =
            """
            MATCH (a:SignInAttempts {login: $login})
            DELETE a
            """;

    private final Neo4jClient neo4j;

    SignInAttemptRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /**
     * What is known about a login.
     *
     * @param user null where nobody has it
     * @param passwordHash null where nobody has it, or they sign in elsewhere
     */
    public record Known(
            @Nullable User user, @Nullable String passwordHash, List<LockOut> lockOuts) {
        public Known {
            lockOuts = List.copyOf(lockOuts);
        }

        /** When the login may be tried again, where it may not be at that time. */
        public Optional<Instant> lockedUntil(Instant now) {
            return lockOuts.stream()
                    .filter(lockOut -> lockOut.isLocked(now))
                    .map(LockOut::until)
                    .max(Comparator.naturalOrder());
        }
    }

    public Known find(String login, Guesser guesser) {
        return Statement.of(neo4j, ATTEMPT)
                .with("names", guesser.counts())
                .with("login", login)
                .one(row -> known(row, guesser))
                .orElseThrow();
    }

    public void countFailure(Guesser guesser, OffsetDateTime now) {
        Statement.of(neo4j, LOCK_AND_COUNT_FAILURE)
                .with("names", guesser.counts())
                .with("login", guesser.login())
                .with("now", now)
                .with("forgotten", now.minus(LockOut.FORGOTTEN))
                .run();
    }

    public void forget(Guesser guesser) {
        Statement.of(neo4j, FORGET).with("names", guesser.counts()).run();
    }

    /** Forgets what anybody got wrong about a login. */
    public void forgetAll(String login) {
        Statement.of(neo4j, FORGET_LOGIN).with("login", Digest.sha256(login)).run();
    }

    private static Known known(Record row, Guesser guesser) {
        return new Known(
                row.get("u").isNull() ? null : UserRepository.user(row),
                row.get("hash").asString(null),
                row.get("attempts").asList(attempts -> lockOut(attempts, guesser)));
    }

    private static LockOut lockOut(Value attempts, Guesser guesser) {
        return new LockOut(
                attempts.get("failures").asInt(),
                attempts.get("lastFailureAt").asOffsetDateTime().toInstant(),
                Objects.requireNonNull(guesser.free().get(attempts.get("name").asString())));
    }
}
