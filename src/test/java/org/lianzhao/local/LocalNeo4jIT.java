package org.lianzhao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

/** The forked server of the local run, also where other tests use a container. */
class LocalNeo4jIT {
    @TempDir Path folder;

    @Test
    void keepsCommittedDataWhenStoppedAndWhenKilled() {
        var ended = new CompletableFuture<Integer>();
        try (var server = LocalNeo4j.start(folder)) {
            server.whenItEndsByItself(ended::complete);
            create(server);
        }
        assertThat(ended).isNotDone();
        var server = LocalNeo4j.start(folder);
        server.whenItEndsByItself(ended::complete);
        assertThat(count(server)).isEqualTo(1);
        create(server);
        server.kill();
        assertThat(ended.orTimeout(30, TimeUnit.SECONDS).join()).isNotZero();
        assertKept(2);
    }

    @Test
    void refusesAFolderInUseAndLeavesTheFirstServerAlone() {
        try (var server = LocalNeo4j.start(folder)) {
            create(server);
            assertThatIllegalStateException()
                    .isThrownBy(() ->
                            LocalNeo4j.start(folder, LocalNeo4j.freePort(), Duration.ofMillis(1)))
                    .withMessageStartingWith("Neo4j did not start; its output: ")
                    .withMessageContaining("is in use by another Neo4j");
            assertThat(count(server)).isEqualTo(1);
        }
    }

    @Test
    void endsWithItsParentHoweverHardThatWasKilled() throws IOException, InterruptedException {
        var parent =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Parent.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try (var out = parent.inputReader()) {
            assertThat(out.readLine()).isEqualTo("started");
            var server = parent.children().findFirst().orElseThrow();
            parent.destroyForcibly().waitFor();
            assertThat(server.onExit().orTimeout(30, TimeUnit.SECONDS).join().isAlive()).isFalse();
        } finally {
            parent.descendants().forEach(ProcessHandle::destroyForcibly);
            parent.destroyForcibly();
        }
        assertKept(1);
    }

    /** An application with a server beside it, which waits to be killed. */
    static final class Parent {
        private Parent() {}

        public static void main(String[] args) throws IOException {
            create(LocalNeo4j.start(Path.of(args[0])));
            System.out.println("started");
            System.in.read();
        }
    }

    private void assertKept(long nodes) {
        try (var server = LocalNeo4j.start(folder)) {
            assertThat(count(server)).isEqualTo(nodes);
        }
    }

    private static void create(LocalNeo4j server) {
        run(server, "CREATE (:Kept) RETURN 1");
    }

    private static long count(LocalNeo4j server) {
        return run(server, "MATCH (n:Kept) RETURN count(n)");
    }

    private static long run(LocalNeo4j server, String statement) {
        try (var driver =
                        GraphDatabase.driver(
                                server.uri(),
                                AuthTokens.basic(server.username(), server.password()));
                var session = driver.session()) {
            return session.run(statement).single().get(0).asLong();
        }
    }
}
