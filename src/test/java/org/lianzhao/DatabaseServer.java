package org.lianzhao;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.lianzhao.local.LocalNeo4j;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * A Neo4j for tests: a container where a Docker engine answers, else the forked server of the local
 * run. Both are the same Neo4j version; the run prints which it used. Servers end with the JVM; who
 * closes one makes it over to the next test that asks.
 */
public final class DatabaseServer implements AutoCloseable {
    private static final String USERNAME = "neo4j";
    private static final String IMAGE = "neo4j:2026.08.1-community";

    private static final Queue<DatabaseServer> IDLE = new ConcurrentLinkedQueue<>();

    private final String uri;
    private final String password;

    private DatabaseServer(String uri, String password) {
        this.uri = uri;
        this.password = password;
    }

    /** The server all tests share that only read the seed. */
    public static DatabaseServer shared() {
        return Shared.SERVER;
    }

    /**
     * A server without data for a test that writes. One that another test has done with is quick
     * where a new one is not: it need not start, its code is compiled, and where an application was
     * on it the schema is there and statements are planned.
     */
    public static DatabaseServer start() {
        var idle = IDLE.poll();
        if (idle == null) {
            return Engine.DOCKER ? container() : fork();
        }
        idle.clear();
        return idle;
    }

    public String uri() {
        return uri;
    }

    /** What points an application at this server, each {@code name=value}. */
    public List<String> properties() {
        return List.of(
                "spring.neo4j.uri=" + uri,
                "spring.neo4j.authentication.username=" + USERNAME,
                "spring.neo4j.authentication.password=" + password);
    }

    /** The same as arguments of a command line, before others. */
    public String[] arguments(String... others) {
        return Stream.concat(properties().stream().map("--"::concat), Stream.of(others))
                .toArray(String[]::new);
    }

    /** A driver beside the application's own, to be closed by who asked for it. */
    public Driver driver() {
        return GraphDatabase.driver(uri, AuthTokens.basic(USERNAME, password));
    }

    /** Leaves the schema alone, as the start of an application leaves it in a new database. */
    private void clear() {
        try (var driver = driver();
                var session = driver.session()) {
            session.run(
                            "MATCH (n) WHERE NOT n:Migration|MigrationLock|GraphState"
                                    + " CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")
                    .consume();
            session.run(
                            "MATCH (s:GraphState)"
                                    + " SET s = {id: s.id, schemaVersion: s.schemaVersion,"
                                    + " dataVersion: 0, digest: ''}")
                    .consume();
        }
    }

    /**
     * Leaves nothing of what was written: no data, no constraint, no index, and no plans, which
     * would fill its memory in time.
     */
    public void empty() {
        try (var driver = driver();
                var session = driver.session()) {
            drop(session, "SHOW CONSTRAINTS YIELD name RETURN 'CONSTRAINT ' + name AS it");
            drop(
                    session,
                    "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'"
                            + " RETURN 'INDEX ' + name AS it");
            session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")
                    .consume();
            session.run("CALL db.clearQueryCaches()").consume();
        }
    }

    private static void drop(Session session, String found) {
        session.run(found)
                .list(row -> row.get("it").asString())
                .forEach(it -> session.run("DROP " + it).consume());
    }

    @Override
    public void close() {
        IDLE.add(this);
    }

    private static DatabaseServer container() {
        var neo4j =
                new Neo4jContainer(IMAGE).withNeo4jConfig("db.query.default_language", "CYPHER_25");
        neo4j.start();
        return new DatabaseServer(neo4j.getBoltUrl(), neo4j.getAdminPassword());
    }

    private static DatabaseServer fork() {
        var neo4j = LocalNeo4j.temporary();
        return new DatabaseServer(neo4j.uri(), neo4j.password());
    }

    private static final class Engine {
        static final boolean DOCKER = DockerClientFactory.instance().isDockerAvailable();

        static {
            System.out.println(
                    "Integration tests use Neo4j "
                            + (DOCKER
                                    ? "in a container, " + IMAGE
                                    : "forked beside the tests (no Docker engine answers)"));
        }
    }

    private static final class Shared {
        static final DatabaseServer SERVER = start();
    }
}
