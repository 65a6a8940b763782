package org.lianzhao.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The folder of a {@link LocalNeo4j}: its data, its settings, its password and what it prints. */
record Neo4jHome(Path folder) {
    /** Creates what is missing. */
    static Neo4jHome of(Path folder, int port) throws IOException {
        var home = new Neo4jHome(Files.createDirectories(folder.toAbsolutePath()));
        home.configure(port);
        home.makePassword();
        return home;
    }

    /** A JVM with the server, which has yet to start. */
    Process fork(Duration lockPatience, String... flags) throws IOException {
        var classpath =
                Files.readString(LocalNeo4j.buildFolder().resolve("neo4j.classpath")).strip();
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx768m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "--add-opens=java.base/java.io=ALL-UNNAMED",
                        "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED"));
        command.addAll(List.of(flags));
        var own = LocalNeo4j.buildFolder().resolve("test-classes").toString();
        // An argument file instead of -cp: the class path is longer than Windows allows in a
        // command.
        var arguments =
                Files.writeString(
                        folder.resolve("java.args"),
                        "-cp \""
                                + (own + File.pathSeparator + classpath).replace("\\", "\\\\")
                                + "\"");
        command.add("@" + arguments);
        command.add(Neo4jProcess.class.getName());
        command.add(folder.toString());
        command.add(Long.toString(lockPatience.toMillis()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("neo4j.out").toFile());
        return builder.start();
    }

    private void configure(int port) throws IOException {
        var conf = Files.createDirectories(folder.resolve("conf"));
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
                db.tx_log.preallocate=false
                """
                        .formatted(port, port));
    }

    private void makePassword() throws IOException {
        var file = folder.resolve("password");
        if (!Files.exists(file)) {
            var bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            Files.createFile(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        }
    }

    String password() throws IOException {
        return Files.readString(folder.resolve("password")).strip();
    }

    /** The last lines it printed. */
    String tail() {
        try {
            var lines = Files.readAllLines(folder.resolve("neo4j.out"));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
        } catch (IOException ex) {
            return "(none)";
        }
    }

    void delete() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException ex) {
            System.err.println("The folder " + folder + " of a temporary Neo4j is left: " + ex);
        }
    }
}
