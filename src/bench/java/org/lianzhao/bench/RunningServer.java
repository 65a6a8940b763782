package org.lianzhao.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianzhao.local.LocalApplication;
import org.lianzhao.local.LocalNeo4j;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** A local run in a process of its own, with a new folder that goes with it. */
final class RunningServer implements AutoCloseable {
    private static final String PASSWORD = UUID.randomUUID().toString();

    private final int port = LocalNeo4j.freePort();
    private final Calls calls = new Calls(port);
    private final Path folder;
    private final Process process;

    RunningServer(String... arguments) throws IOException, InterruptedException {
        folder = Files.createTempDirectory("lianzhao");
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LocalApplication.class.getName());
        var builder =
                new ProcessBuilder(Stream.concat(command.stream(), Stream.of(arguments)).toList())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LIANZHAO_DEMO_PASSWORD", PASSWORD);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("LIANZHAO_DATA_DIR", folder.toString());
        process = builder.start();
        awaitReady();
    }

    int port() {
        return port;
    }

    HttpResponse<String> ask(HttpClient client, String token, String document)
            throws IOException, InterruptedException {
        return calls.ask(client, token, document);
    }

    HttpResponse<String> post(HttpClient client, String token, String body)
            throws IOException, InterruptedException {
        return calls.post(client, token, body);
    }

    String token(HttpClient client, String login) throws IOException, InterruptedException {
        var answer = ask(client, "", signIn(login));
        return new JsonMapper().readTree(answer.body()).at("/data/signIn/token").asString();
    }

    /** The document with which somebody of the local run signs in. */
    static String signIn(String login) {
        return "mutation { signIn(input: {login: \"%s\", password: \"%s\"}) { ... on SignedIn { token } } }"
                .formatted(login, PASSWORD);
    }

    /** Processor time of the server without its database. */
    Duration processor() {
        return process.toHandle().info().totalCpuDuration().orElseThrow();
    }

    /** Processor time of the database. */
    Duration databaseProcessor() {
        return process.toHandle()
                .descendants()
                .flatMap(child -> child.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Bytes of the database's files, transaction logs included. */
    long databaseBytes() {
        try (var files = Files.walk(folder.resolve("neo4j").resolve("data"))) {
            return files.mapToLong(RunningServer::size).sum();
        } catch (IOException | UncheckedIOException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }

    private void awaitReady() throws InterruptedException {
        var client = Calls.clientAt("127.0.0.1");
        for (var attempt = 0; attempt < 1_200; attempt++) {
            try {
                if (ask(client, "", "{ __typename }").statusCode() == 200 && ready(client) == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Looks again below.
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("The server did not start");
    }

    private int ready(HttpClient client) throws IOException, InterruptedException {
        var readiness = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        return client.send(
                        HttpRequest.newBuilder(readiness).build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        FileSystemUtils.deleteRecursively(folder);
    }
}
