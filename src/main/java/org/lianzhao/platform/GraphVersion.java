package org.lianzhao.platform;

import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Version of the data: a counter and a digest chained over everything written, so that equal
 * versions mean equal data, also across databases. Every transaction that writes what a list is
 * computed from advances it.
 */
@Repository
public class GraphVersion {
    static final String READ =
            """
            MATCH (s:GraphState {id: 'graph'})
            RETURN toString(s.dataVersion) + '-' + s.digest AS version
            """;

    /**
     * Writes before it reads, so that it holds the lock and concurrent imports chain their digests
     * one by one.
     */
    static final String COUNT =
            """
            MATCH (s:GraphState {id: 'graph'})
            SET s.dataVersion = s.dataVersion + 1
            RETURN s.digest AS digest
            """;

    /** Remembers what changed; changes too old to catch up with are forgotten. */
    static final String CHAIN_DIGEST =
            """
            MATCH (s:GraphState {id: 'graph'})
            SET s.digest = $digest
            MERGE (c:Change {version: s.dataVersion})
            SET c.enterprises = $enterprises
            WITH s
            MATCH (old:Change) WHERE old.version <= s.dataVersion - $kept
            DELETE old
            """;

    static final String CHANGES =
            """
            MATCH (c:Change) WHERE c.version > $after
            RETURN c.version AS version, c.enterprises AS enterprises ORDER BY version
            """;

    private static final int ATTEMPTS = 5;

    private static final int KEPT = 1_000;

    private static final Duration RECENT = Duration.ofMillis(200);

    private final AtomicReference<Look> looked = new AtomicReference<>(new Look(0, null));
    private final Lock looking = new ReentrantLock();
    private final Neo4jClient neo4j;
    private final ApplicationEventPublisher events;

    GraphVersion(Neo4jClient neo4j, ApplicationEventPublisher events) {
        this.neo4j = neo4j;
        this.events = events;
    }

    /**
     * The version as it was at most 200 ms ago, and at least as new as what this instance wrote:
     * for who shows what may be a moment old, and would otherwise look once per request.
     */
    public String recent() {
        var held = looked.get().recentVersion();
        if (held != null) {
            return held;
        }
        var first = isFirst();
        try {
            return look();
        } finally {
            if (first) {
                looking.unlock();
            }
        }
    }

    /** Where the database is slow nobody waits for longer than what is found may be old. */
    private boolean isFirst() {
        try {
            return looking.tryLock(RECENT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** One looks, and those who waited see what it found: a document may ask in 200 threads. */
    private String look() {
        var held = looked.get();
        var recent = held.recentVersion();
        if (recent != null) {
            return recent;
        }
        var now = System.nanoTime();
        var version = current();
        // Not where something was written meanwhile: that look may have been too early.
        looked.compareAndSet(held, new Look(now, version));
        return version;
    }

    /** What a look found, or nothing since the last write. */
    private record Look(long at, @Nullable String version) {
        @Nullable String recentVersion() {
            return System.nanoTime() - at < RECENT.toNanos() ? version : null;
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    public void changed(GraphChanged event) {
        Objects.requireNonNull(event);
        looked.set(new Look(0, null));
    }

    public String current() {
        return Statement.of(neo4j, READ).one(row -> row.get("version").asString()).orElseThrow();
    }

    /**
     * Does several reads that must see the same data. The database reads committed data per
     * statement, so where the version moved meanwhile the work is done again.
     *
     * @param work what to do for the given version
     */
    public <T> T atOneVersion(Function<String, T> work) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var version = current();
            var result = work.apply(version);
            if (current().equals(version)) {
                return result;
            }
        }
        throw new ServiceUnavailableException(
                "The data changed " + ATTEMPTS + " times during one read");
    }

    /** Number of a version, the part before its digest. */
    public static long number(String version) {
        return Long.parseLong(version.substring(0, version.indexOf('-')));
    }

    /**
     * Keys of the enterprises that changed from one version to another, or nothing where more than
     * enterprises changed or the changes are forgotten.
     */
    public Optional<Set<String>> enterprisesChanged(String from, String to) {
        var rows = Statement.of(neo4j, CHANGES).with("after", number(from)).list();
        var complete = rows.size() == number(to) - number(from);
        if (!complete || rows.stream().anyMatch(row -> row.get("enterprises").isNull())) {
            return Optional.empty();
        }
        return Optional.of(
                rows.stream()
                        .flatMap(row -> row.get("enterprises").asList(Value::asString).stream())
                        .collect(Collectors.toSet()));
    }

    /**
     * To be called inside the transaction that writes.
     *
     * @param change digest of what it writes
     * @param enterprises keys of the enterprises it changes, null where it changes more than
     *     enterprises
     */
    public void advance(String change, @Nullable Collection<String> enterprises) {
        var before =
                Statement.of(neo4j, COUNT).one(row -> row.get("digest").asString()).orElseThrow();
        Statement.of(neo4j, CHAIN_DIGEST)
                .with("digest", Digest.of(before, change))
                .with("enterprises", enterprises)
                .with("kept", KEPT)
                .run();
        events.publishEvent(new GraphChanged());
    }
}
