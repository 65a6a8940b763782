package org.lianzhao.bench.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.lianzhao.LianzhaoApplication;
import org.lianzhao.bench.Forked;
import org.lianzhao.local.LocalNeo4j;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A GraphQL server in a process of its own over the graph. */
final class Server implements AutoCloseable {
    private static final String PASSWORD = UUID.randomUUID().toString();
    private static final String HEAP = "-Xmx2g";
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    /** Looking whether it is ready takes of the processor it gets ready with. */
    private static final Duration LOOK = Duration.ofMillis(500);

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Forked process;
    private final URI uri;
    private final Duration ready;
    private String token = "";

    private Server(Forked process, int port) {
        this.process = process;
        this.uri = URI.create("http://127.0.0.1:" + port);
        this.ready = awaitReady();
    }

    /** The product as it is delivered, but for the rate limit: sixteen callers are one account. */
    static Server ours(LocalNeo4j neo4j) {
        return ours(neo4j, HEAP);
    }

    /** The same with so much heap, as in {@code -Xmx4g}. */
    static Server ours(LocalNeo4j neo4j, String heap) {
        var server =
                start(
                        LianzhaoApplication.class,
                        neo4j,
                        heap,
                        List.of(
                                "--lianzhao.admin.password=" + PASSWORD,
                                "--lianzhao.edge.rate.burst=1000000",
                                "--lianzhao.edge.rate.per-second=1000000"));
        server.signIn();
        return server;
    }

    static Server plainSpring(LocalNeo4j neo4j) {
        return start(PlainSpring.class, neo4j, HEAP, List.of());
    }

    private static Server start(Class<?> main, LocalNeo4j neo4j, String heap, List<String> more) {
        var port = LocalNeo4j.freePort();
        var arguments =
                new ArrayList<>(
                        List.of(
                                "--server.port=" + port,
                                "--spring.neo4j.uri=" + neo4j.uri(),
                                "--spring.neo4j.authentication.username=" + neo4j.username(),
                                "--spring.neo4j.authentication.password=" + neo4j.password()));
        arguments.addAll(more);
        return new Server(Forked.logging(main, List.of(heap), arguments), port);
    }

    /** From before the wait until the server says it is ready. */
    private Duration awaitReady() {
        var start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE.toNanos() && process.isAlive()) {
            LockSupport.parkNanos(LOOK.toNanos());
            try {
                var probe =
                        HttpRequest.newBuilder(uri.resolve("/actuator/health/readiness")).build();
                if (HTTP.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return Duration.ofNanos(System.nanoTime() - start);
                }
            } catch (IOException ex) {
                // It does not listen yet.
            } catch (InterruptedException ex) {
                throw new IllegalStateException(ex);
            }
        }
        process.close();
        throw new IllegalStateException("The server did not get ready: see target/fork-*.log");
    }

    private void signIn() {
        token =
                data(ask(
                                "mutation($p: String!) { signIn(input: {login: \"admin\", password: $p}) { ... on SignedIn { token } } }",
                                Map.of("p", PASSWORD)))
                        .at("/signIn/token")
                        .asString();
    }

    Duration ready() {
        return ready;
    }

    Duration processorTime() {
        return process.processorTime();
    }

    /** The body of the answer, which must be one without errors. */
    String ask(String document, Map<String, Object> variables) {
        try {
            var body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
            var request =
                    HttpRequest.newBuilder(uri.resolve("/graphql"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body));
            if (!token.isEmpty()) {
                request.header("Authorization", "Bearer " + token);
            }
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200 || answer.body().contains("\"errors\"")) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        } catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    static JsonNode data(String answer) {
        return JSON.readTree(answer).get("data");
    }

    /** What the product logged about its snapshot, since it was started last. */
    static String snapshot() {
        try (var lines = Files.lines(Path.of("target", "fork-LianzhaoApplication.log"))) {
            return lines.filter(line -> line.contains("Lead snapshot "))
                    .map(line -> line.substring(line.indexOf("Lead snapshot ")))
                    .findFirst()
                    .orElse("none");
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
