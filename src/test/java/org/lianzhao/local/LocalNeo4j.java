package org.lianzhao.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * A Neo4j Community server in a JVM of its own, on a free loopback port, with its data in one
 * folder. Its class path comes from the build ({@code target/neo4j.classpath}); it is on no class
 * path of the application.
 */
public final class LocalNeo4j implements AutoCloseable {
    private static final Duration START_PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOCK_PATIENCE = Duration.ofSeconds(20);
    private static final String INITIAL_PASSWORD = "neo4j";

    private final Process process;
    private final int port;
    private final String password;

    private volatile boolean wanted = true;

    /** What is deleted with the server. */
    private volatile @Nullable Neo4jHome discarded;

    private LocalNeo4j(Process process, int port, String password) {
        this.process = process;
        this.port = port;
        this.password = password;
    }

    /** Starts the server over that folder and returns when it answers. */
    public static LocalNeo4j start(Path folder) {
        return start(folder, freePort());
    }

    public static LocalNeo4j start(Path folder, int port) {
        return start(folder, port, LOCK_PATIENCE);
    }

    /** Waits so long for a predecessor over the same folder to end. */
    static LocalNeo4j start(Path folder, int port, Duration lockPatience, String... flags) {
        try {
            var home = Neo4jHome.of(folder, port);
            var server = new LocalNeo4j(home.fork(lockPatience, flags), port, home.password());
            server.awaitReady(home);
            return server;
        } catch (IOException ex) {
            throw new IllegalStateException("Neo4j could not be started in " + folder, ex);
        }
    }

    /**
     * A server over a new folder, which goes with it, at the latest when this JVM ends.
     *
     * @param flags of its JVM, after the usual ones
     */
    public static LocalNeo4j temporary(String... flags) {
        var folder = buildFolder().resolve("neo4j").resolve(UUID.randomUUID().toString());
        var server = start(folder, freePort(), LOCK_PATIENCE, flags);
        server.discarded = new Neo4jHome(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(server::discard));
        return server;
    }

    private void discard() {
        var home = discarded;
        if (home != null) {
            discarded = null;
            kill();
            home.delete();
        }
    }

    public String uri() {
        return "bolt://127.0.0.1:" + port;
    }

    public String username() {
        return "neo4j";
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    /** The server's process. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Tells the exit code where the server ends and nobody has asked it to. */
    void whenItEndsByItself(IntConsumer told) {
        var _ =
                process.onExit()
                        .thenAccept(ended -> {
                            if (wanted) {
                                told.accept(ended.exitValue());
                            }
                        });
    }

    /** Ends the server as a power cut would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        wanted = false;
        end();
        discard();
    }

    private void end() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (IOException ex) {
            kill();
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            kill();
        }
    }

    private void awaitReady(Neo4jHome home) {
        var deadline = Instant.now().plus(START_PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                kill();
                throw new IllegalStateException("Neo4j did not start; its output: " + home.tail());
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while Neo4j was starting", ex);
            }
        }
    }

    /** No driver before somebody listens: each costs more than a round of waiting. */
    private boolean answers() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            ensurePassword();
            return socket.isConnected();
        } catch (IOException | Neo4jException ex) {
            return false;
        }
    }

    private void ensurePassword() {
        try {
            verify(password);
        } catch (AuthenticationException notYetChanged) {
            try (var driver =
                            GraphDatabase.driver(
                                    uri(), AuthTokens.basic(username(), INITIAL_PASSWORD));
                    var session = driver.session(SessionConfig.forDatabase("system"))) {
                session.run(
                                "ALTER CURRENT USER SET PASSWORD FROM $initial TO $password",
                                Map.of("initial", INITIAL_PASSWORD, "password", password))
                        .consume();
            }
            verify(password);
        }
    }

    private void verify(String candidate) {
        try (var driver = GraphDatabase.driver(uri(), AuthTokens.basic(username(), candidate));
                var session = driver.session()) {
            session.run("RETURN 1").consume();
        }
    }

    static Path buildFolder() {
        try {
            return Path.of(
                            LocalNeo4j.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI())
                    .getParent();
        } catch (java.net.URISyntaxException ex) {
            throw new IllegalStateException(ex);
        }
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException ex) {
            throw new IllegalStateException("No free port", ex);
        }
    }
}
