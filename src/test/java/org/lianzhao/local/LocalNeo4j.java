package org.lianzhao.local;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
    static LocalNeo4j start(Path folder, int port, Duration lockPatience) {
        try {
            var home = Files.createDirectories(folder.toAbsolutePath());
            var password = password(home);
            configure(home, port);
            var server = new LocalNeo4j(fork(home, lockPatience), port, password);
            server.awaitReady(home);
            return server;
        } catch (IOException ex) {
            throw new IllegalStateException("Neo4j could not be started in " + folder, ex);
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

    /** Ends the server as a power cut would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
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

    private static Process fork(Path home, Duration lockPatience) throws IOException {
        var classpath = Files.readString(buildFolder().resolve("neo4j.classpath")).strip();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "--add-opens=java.base/java.io=ALL-UNNAMED",
                        "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED"));
        var own = buildFolder().resolve("test-classes").toString();
        // An argument file instead of -cp: the class path is longer than Windows allows in a
        // command.
        var arguments =
                Files.writeString(
                        home.resolve("java.args"),
                        "-cp \""
                                + (own + File.pathSeparator + classpath).replace("\\", "\\\\")
                                + "\"");
        command.add("@" + arguments);
        command.add(Neo4jProcess.class.getName());
        command.add(home.toString());
        command.add(Long.toString(lockPatience.toMillis()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(home.resolve("neo4j.out").toFile());
        return builder.start();
    }

    private static Path buildFolder() {
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

    private static void configure(Path home, int port) throws IOException {
        var conf = Files.createDirectories(home.resolve("conf"));
        Files.writeString(
                conf.resolve("neo4j.conf"),
                """
                server.default_listen_address=127.0.0.1
                server.bolt.listen_address=127.0.0.1:%d
                server.bolt.advertised_address=127.0.0.1:%d
                server.http.enabled=false
                server.https.enabled=false
                db.query.default_language=CYPHER_25
                dbms.usage_report.enabled=false
                dbms.fleet_manager.enabled=false
                server.fleet_discovery.enabled=false
                internal.server.bolt.thread_pool_shutdown_wait_time=0s
                server.memory.pagecache.size=128m
                """
                        .formatted(port, port));
    }

    private void awaitReady(Path home) {
        var deadline = Instant.now().plus(START_PATIENCE);
        while (true) {
            try {
                ensurePassword();
                return;
            } catch (Neo4jException ex) {
                if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                    kill();
                    throw new IllegalStateException(
                            "Neo4j did not start; its output: " + tail(home), ex);
                }
            }
            try {
                Thread.sleep(150);
            } catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while Neo4j was starting", ex);
            }
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

    private static String password(Path home) throws IOException {
        var file = home.resolve("password");
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.createFile(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
        return Files.readString(file).strip();
    }

    private static String tail(Path home) {
        try {
            var lines = Files.readAllLines(home.resolve("neo4j.out"));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
        } catch (IOException ex) {
            return "(none)";
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
