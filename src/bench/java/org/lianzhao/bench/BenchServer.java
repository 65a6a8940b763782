package org.lianzhao.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianzhao.local.LocalApplication;
import org.lianzhao.local.LocalNeo4j;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** The application with the seed in a process of its own, without a limit of rate. */
final class BenchServer implements AutoCloseable {
    private static final String PASSWORD = UUID.randomUUID().toString();

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port = LocalNeo4j.freePort();
    private final Path data = Files.createTempDirectory("lianzhao");
    private final Process process;
    private String token = "";

    BenchServer(String... settings) throws IOException, InterruptedException {
        var builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                LocalApplication.class.getName(),
                                "--lianzhao.edge.rate.burst=1000000",
                                "--lianzhao.edge.rate.per-second=1000000")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.command().addAll(List.of(settings));
        builder.environment()
                .putAll(
                        Map.of(
                                "LIANZHAO_DEMO_PASSWORD",
                                PASSWORD,
                                "SERVER_PORT",
                                Integer.toString(port),
                                "LIANZHAO_DATA_DIR",
                                data.toString()));
        process = builder.start();
        awaitReady();
        signIn();
    }

    int port() {
        return port;
    }

    /** Processor time of the application alone. */
    Duration application() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Processor time of the database alone, which the application has started. */
    Duration database() {
        return process.descendants()
                .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    HttpResponse<String> ask(String document) throws IOException, InterruptedException {
        return send(document(document));
    }

    HttpResponse<String> send(String body) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/graphql-response+json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static String document(String document) {
        return new JsonMapper().writeValueAsString(Map.of("query", document));
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().join();
        FileSystemUtils.deleteRecursively(data);
    }

    private void signIn() throws IOException, InterruptedException {
        var answer =
                ask(
                        "mutation { signIn(input: {login: \"admin\", password: \"%s\"}) { ... on SignedIn { token } } }"
                                .formatted(PASSWORD));
        token = new JsonMapper().readTree(answer.body()).at("/data/signIn/token").asString();
    }

    /** Accounts, seed and snapshot are there when it is ready. */
    private void awaitReady() throws InterruptedException {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:" + port + "/actuator/health/readiness"))
                        .build();
        for (var attempt = 0; attempt < 1_200; attempt++) {
            try {
                if (http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // The next attempt tells.
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The server did not start");
    }
}
