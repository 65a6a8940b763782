package org.lianzhao.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.lianzhao.LianzhaoApplication;
import org.lianzhao.local.LocalNeo4j;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.springframework.util.FileSystemUtils;

/** A database and an application in processes of their own, for {@link Outages} to play with. */
final class OutageStage implements AutoCloseable {
    static final String PASSWORD = UUID.randomUUID().toString();

    private final Path folder = Files.createTempDirectory("lianzhao-outages");
    private final Path disk = Files.createDirectory(folder.resolve("disk"));
    private final Path log = folder.resolve("application.log");
    private final int databasePort = LocalNeo4j.freePort();
    private final int port = LocalNeo4j.freePort();
    private final String whyNoDisk;
    private LocalNeo4j neo4j;
    private Process application;

    OutageStage(int megabytes) throws IOException {
        whyNoDisk = run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", disk);
        startDatabase();
        startApplication("2m");
    }

    int port() {
        return port;
    }

    /** Why there is no small disk that could be filled; empty where there is one. */
    String whyNoDisk() {
        return whyNoDisk;
    }

    void startDatabase() {
        neo4j = LocalNeo4j.start(disk.resolve("neo4j"), databasePort);
    }

    void killDatabase() {
        neo4j.kill();
    }

    void signalDatabase(String signal) throws IOException {
        run("kill", "-" + signal, neo4j.process().pid());
    }

    /** Asks it to end, as a service manager does. */
    void terminateDatabase() {
        neo4j.process().destroy();
        neo4j.process().onExit().join();
    }

    /** Leaves the database next to nothing of its disk. */
    void fillDisk() throws IOException {
        var free = disk.toFile().getUsableSpace() - 300_000;
        try (var ballast = Files.newOutputStream(disk.resolve("ballast"))) {
            var chunk = new byte[100_000];
            for (var written = 0L; written < free; written += chunk.length) {
                ballast.write(chunk);
            }
        }
    }

    void emptyDisk() throws IOException {
        Files.delete(disk.resolve("ballast"));
        killDatabase();
        startDatabase();
    }

    void startApplication(String patience) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder =
                new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        LianzhaoApplication.class.getName(),
                        "--lianzhao.edge.rate.burst=1000000",
                        "--lianzhao.edge.rate.per-second=1000000");
        builder.environment()
                .putAll(
                        Map.of(
                                "SPRING_NEO4J_URI",
                                neo4j.uri(),
                                "SPRING_NEO4J_AUTHENTICATION_USERNAME",
                                neo4j.username(),
                                "SPRING_NEO4J_AUTHENTICATION_PASSWORD",
                                neo4j.password(),
                                "SERVER_PORT",
                                Integer.toString(port),
                                "LIANZHAO_ADMIN_PASSWORD",
                                PASSWORD,
                                "LIANZHAO_STARTPATIENCE",
                                patience));
        application = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    void stopApplication() {
        application.destroy();
        application.onExit().join();
    }

    int exitCode() throws InterruptedException {
        return application.waitFor(5, TimeUnit.MINUTES) ? application.exitValue() : -1;
    }

    List<String> log() throws IOException {
        return Files.readAllLines(log);
    }

    /** How many weight sets of these names there are. */
    int kept(List<String> names) {
        try (var driver =
                GraphDatabase.driver(
                        neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password()))) {
            return driver.executableQuery(
                            "MATCH (w:WeightSet) WHERE w.name IN $names RETURN count(w) AS kept")
                    .withParameters(Map.of("names", names))
                    .execute()
                    .records()
                    .getFirst()
                    .get("kept")
                    .asInt();
        }
    }

    /** What a command says where it fails, else nothing. */
    private static String run(Object... command) throws IOException {
        var words = Arrays.stream(command).map(String::valueOf).toList();
        var process = new ProcessBuilder(words).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.onExit().join().exitValue() == 0 ? "" : said.strip();
    }

    @Override
    public void close() throws IOException {
        stopApplication();
        neo4j.kill();
        if (whyNoDisk.isEmpty()) {
            run("umount", disk);
        }
        FileSystemUtils.deleteRecursively(folder);
    }
}
