package org.lianzhao.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Stream;

/** A local run without a limit of rate, asked by its administrator. */
final class BenchServer implements AutoCloseable {
    private final HttpClient http = Calls.clientAt("127.0.0.1");
    private final RunningServer server;
    private final String token;

    BenchServer(String... settings) throws IOException, InterruptedException {
        server =
                new RunningServer(
                        Stream.concat(
                                        Stream.of(
                                                "--lianzhao.edge.rate.burst=1000000",
                                                "--lianzhao.edge.rate.per-second=1000000"),
                                        Stream.of(settings))
                                .toArray(String[]::new));
        token = server.token(http, "admin");
    }

    int port() {
        return server.port();
    }

    /** Processor time of the application alone. */
    Duration application() {
        return server.processor();
    }

    /** Processor time of the database alone, which the application has started. */
    Duration database() {
        return server.databaseProcessor();
    }

    HttpResponse<String> ask(String document) throws IOException, InterruptedException {
        return send(document(document));
    }

    HttpResponse<String> send(String body) throws IOException, InterruptedException {
        return server.post(http, token, body);
    }

    static String document(String document) {
        return Calls.json(document);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
