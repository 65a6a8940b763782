package org.lianzhao.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianzhao.local.LocalApplication;
import org.lianzhao.local.LocalNeo4j;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * What attacks of somebody who is signed in cost the server: processor time of its process (without
 * the database's) per attack. {@code mvn -Pbench test -Dbench.main=org.lianzhao.bench.AttackCost}
 */
public final class AttackCost {
    private static final String PASSWORD = UUID.randomUUID().toString();
    private static final int WARM_UP = 30;
    private static final int ATTACKS = 50;
    private static final int SLOW_CLIENTS = 200;
    private static final Pattern CODE = Pattern.compile("\"code\":\"(\\w+)\"");
    private static final Pattern LIMIT = Pattern.compile("\"limit\":\"([\\w-]+)\"");

    private final URI uri;
    private final ProcessHandle server;
    private final HttpClient http = HttpClient.newHttpClient();
    private String token = "";

    private AttackCost(int port, ProcessHandle server) {
        this.uri = URI.create("http://127.0.0.1:" + port + "/graphql");
        this.server = server;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var port = LocalNeo4j.freePort();
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
        builder.environment().put("LIANZHAO_DEMO_PASSWORD", PASSWORD);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        var data = Files.createTempDirectory("lianzhao");
        builder.environment().put("LIANZHAO_DATA_DIR", data.toString());
        var process = builder.start();
        try {
            var cost = new AttackCost(port, process.toHandle());
            cost.awaitReady();
            cost.signIn();
            System.out.println("attack | answer | processor ms");
            for (var attack : attacks().entrySet()) {
                cost.measure(attack.getKey(), attack.getValue());
            }
            cost.measureSlowClients(port);
        } finally {
            process.destroy();
            process.waitFor();
            FileSystemUtils.deleteRecursively(data);
        }
    }

    private static Map<String, String> attacks() {
        var attacks = new LinkedHashMap<String, String>();
        attacks.put("(a simple read)", document("{ zone(code: \"CQETDZ\") { name } }"));
        attacks.put("1 MB query", document("{ __typename " + "#".repeat(1_000_000) + "\n}"));
        attacks.put("10,000 aliases", document("{" + numbered(" a%d:id", 10_000) + "}"));
        attacks.put("1,000 aliases", document("{" + numbered(" a%d:id", 1_000) + "}"));
        attacks.put("200 levels", document("{ a ".repeat(200) + "}".repeat(200)));
        attacks.put(
                "circular fragments",
                document(
                        "{ zones { ...A } } fragment A on Zone { ...B } fragment B on Zone { ...A }"));
        attacks.put(
                "doubling fragments",
                document(
                        "{ ...F0 }"
                                + IntStream.range(0, 40)
                                        .mapToObj(i ->
                                                " fragment F%d on Query { ...F%d ...F%d }"
                                                        .formatted(i, i + 1, i + 1))
                                        .collect(Collectors.joining())
                                + " fragment F40 on Query { __typename }"));
        attacks.put(
                "1,000-fold batch",
                "["
                        + String.join(",", Collections.nCopies(1_000, document("{ __typename }")))
                        + "]");
        attacks.put("10,000 directives", document("{ __typename " + "@a".repeat(10_000) + "}"));
        attacks.put(
                "list of 9,000", document("{ node(id: [" + "\"x\",".repeat(9_000) + "]) { id } }"));
        attacks.put(
                "list of 30,000 in variables",
                "{\"query\":\"query ($l: [String]) { __typename }\",\"variables\":{\"l\":["
                        + String.join(",", Collections.nCopies(30_000, "\"x\""))
                        + "]}}");
        attacks.put(
                "100 × 100 × 100 suppliers",
                document(
                        "{ enterprises(first: 100) { edges { node { suppliers(first: 100) { edges {"
                                + " node { suppliers(first: 100) { edges { node { name } } } } } } }"
                                + " } } }"));
        return attacks;
    }

    private void measure(String name, String body) throws IOException, InterruptedException {
        var answer = send(body);
        for (var i = 0; i < WARM_UP; i++) {
            answer = send(body);
        }
        var before = processor();
        for (var i = 0; i < ATTACKS; i++) {
            answer = send(body);
        }
        var used = processor().minus(before).toNanos() / 1e6 / ATTACKS;
        System.out.printf("%s | %s | %.1f%n", name, summary(answer), used);
    }

    private void measureSlowClients(int port) throws IOException, InterruptedException {
        var before = processor();
        var sockets = new ArrayList<Socket>();
        for (var i = 0; i < SLOW_CLIENTS; i++) {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.getOutputStream()
                    .write(
                            "POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"
                                    .getBytes(StandardCharsets.US_ASCII));
            sockets.add(socket);
        }
        for (var socket : sockets) {
            socket.getInputStream().readAllBytes();
            socket.close();
        }
        var used = processor().minus(before).toNanos() / 1e6 / SLOW_CLIENTS;
        System.out.printf("%d slow clients, each | 408 BODY_TIMEOUT | %.1f%n", SLOW_CLIENTS, used);
    }

    private void signIn() throws IOException, InterruptedException {
        var answer =
                send(
                        document(
                                "mutation { signIn(input: {login: \"admin\", password: \"%s\"}) { ... on SignedIn { token } } }"
                                        .formatted(PASSWORD)));
        token = new JsonMapper().readTree(answer.body()).at("/data/signIn/token").asString();
    }

    private HttpResponse<String> send(String body) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/graphql-response+json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private void awaitReady() throws InterruptedException {
        for (var attempt = 0; attempt < 600; attempt++) {
            try {
                send("{}");
                return;
            } catch (IOException notYet) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("The server did not start");
    }

    private Duration processor() {
        return server.info().totalCpuDuration().orElseThrow();
    }

    private static String summary(HttpResponse<String> answer) {
        return answer.statusCode() + first(CODE, answer.body()) + first(LIMIT, answer.body());
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? " " + found.group(1) : "";
    }

    private static String document(String document) {
        return new JsonMapper().writeValueAsString(Map.of("query", document));
    }

    private static String numbered(String text, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> text.formatted(i))
                .collect(Collectors.joining());
    }
}
