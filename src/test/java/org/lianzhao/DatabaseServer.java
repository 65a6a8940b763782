package org.lianzhao;

import java.util.List;
import java.util.stream.Stream;
import org.lianzhao.local.LocalNeo4j;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * A Neo4j for tests: a container where a Docker engine answers, else the forked server of the local
 * run. Both are the same Neo4j version; the run prints which it used.
 */
public final class DatabaseServer implements AutoCloseable {
    private static final String USERNAME = "neo4j";
    private static final String IMAGE = "neo4j:2026.08.1-community";

    private final AutoCloseable server;
    private final String uri;
    private final String password;

    private DatabaseServer(AutoCloseable server, String uri, String password) {
        this.server = server;
        this.uri = uri;
        this.password = password;
    }

    /** The server all tests share that only read the seed. It ends with the JVM. */
    public static DatabaseServer shared() {
        return Shared.SERVER;
    }

    /** A new empty server for a test that writes. */
    public static DatabaseServer start() {
        return Engine.DOCKER ? container() : fork();
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

    @Override
    public void close() {
        try {
            server.close();
        } catch (Exception ex) {
            throw new IllegalStateException("The database did not stop", ex);
        }
    }

    private static DatabaseServer container() {
        var neo4j =
                new Neo4jContainer(IMAGE).withNeo4jConfig("db.query.default_language", "CYPHER_25");
        neo4j.start();
        return new DatabaseServer(neo4j, neo4j.getBoltUrl(), neo4j.getAdminPassword());
    }

    private static DatabaseServer fork() {
        var neo4j = LocalNeo4j.temporary();
        return new DatabaseServer(neo4j, neo4j.uri(), neo4j.password());
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
