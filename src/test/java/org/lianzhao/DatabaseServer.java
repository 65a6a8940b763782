package org.lianzhao;

import org.lianzhao.local.LocalNeo4j;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * A Neo4j for tests: a container where a Docker engine answers, else the forked server of the local
 * run. Both are the same Neo4j version; the run prints which it used.
 */
public final class DatabaseServer implements AutoCloseable {
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

    public String username() {
        return "neo4j";
    }

    public String password() {
        return password;
    }

    /** Points a test's application context at this server. */
    public void register(DynamicPropertyRegistry registry) {
        registry.add("spring.neo4j.uri", this::uri);
        registry.add("spring.neo4j.authentication.username", this::username);
        registry.add("spring.neo4j.authentication.password", this::password);
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
