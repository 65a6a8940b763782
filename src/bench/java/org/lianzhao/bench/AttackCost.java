package org.lianzhao.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What attacks of somebody who is signed in cost the server: processor time of its process (without
 * the database's) per attack. {@code mvn -Pbench test -Dbench.main=org.lianzhao.bench.AttackCost}
 */
public final class AttackCost {
    private static final int WARM_UP = 30;
    private static final int ATTACKS = 50;
    private static final int SLOW_CLIENTS = 200;
    private static final Pattern CODE = Pattern.compile("\"code\":\"(\\w+)\"");
    private static final Pattern LIMIT = Pattern.compile("\"limit\":\"([\\w-]+)\"");

    private final BenchServer server;

    private AttackCost(BenchServer server) {
        this.server = server;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        try (var server = new BenchServer()) {
            var cost = new AttackCost(server);
            System.out.println("attack | answer | processor ms");
            for (var attack : attacks().entrySet()) {
                cost.measure(attack.getKey(), attack.getValue());
            }
            cost.measureSlowClients(server.port());
        }
    }

    private static Map<String, String> attacks() {
        var attacks = new LinkedHashMap<String, String>();
        attacks.put("(a simple read)", BenchServer.document("{ zone(code: \"CQETDZ\") { name } }"));
        attacks.put(
                "1 MB query",
                BenchServer.document("{ __typename " + "#".repeat(1_000_000) + "\n}"));
        attacks.put(
                "10,000 aliases", BenchServer.document("{" + numbered(" a%d:id", 10_000) + "}"));
        attacks.put("1,000 aliases", BenchServer.document("{" + numbered(" a%d:id", 1_000) + "}"));
        attacks.put("200 levels", BenchServer.document("{ a ".repeat(200) + "}".repeat(200)));
        attacks.put(
                "circular fragments",
                BenchServer.document(
                        "{ zones { ...A } } fragment A on Zone { ...B } fragment B on Zone { ...A }"));
        attacks.put(
                "doubling fragments",
                BenchServer.document(
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
                        + String.join(
                                ",",
                                Collections.nCopies(1_000, BenchServer.document("{ __typename }")))
                        + "]");
        attacks.put(
                "10,000 directives",
                BenchServer.document("{ __typename " + "@a".repeat(10_000) + "}"));
        attacks.put(
                "list of 9,000",
                BenchServer.document("{ node(id: [" + "\"x\",".repeat(9_000) + "]) { id } }"));
        attacks.put(
                "list of 30,000 in variables",
                "{\"query\":\"query ($l: [String]) { __typename }\",\"variables\":{\"l\":["
                        + String.join(",", Collections.nCopies(30_000, "\"x\""))
                        + "]}}");
        attacks.put(
                "90 lists with diversity",
                BenchServer.document(
                        "{ park(code: \"AUTO_ELECTRONICS\") {"
                                + numbered(
                                        " a%d: leads(first: 1, diversity: 0.5) { totalCount }", 90)
                                + "} }"));
        attacks.put(
                "90 assignments",
                BenchServer.document(
                        "{ zone(code: \"CQETDZ\") {"
                                + numbered(" a%d: assignment(quota: 100) { totalMicroPoints }", 90)
                                + "} }"));
        attacks.put(
                "100 × 100 × 100 suppliers",
                BenchServer.document(
                        "{ enterprises(first: 100) { edges { node { suppliers(first: 100) { edges {"
                                + " node { suppliers(first: 100) { edges { node { name } } } } } } }"
                                + " } } }"));
        return attacks;
    }

    private void measure(String name, String body) throws IOException, InterruptedException {
        var answer = server.send(body);
        for (var i = 0; i < WARM_UP; i++) {
            answer = server.send(body);
        }
        var before = server.application();
        for (var i = 0; i < ATTACKS; i++) {
            answer = server.send(body);
        }
        var used = server.application().minus(before).toNanos() / 1e6 / ATTACKS;
        System.out.printf("%s | %s | %.1f%n", name, summary(answer), used);
    }

    private void measureSlowClients(int port) throws IOException, InterruptedException {
        var before = server.application();
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
        var used = server.application().minus(before).toNanos() / 1e6 / SLOW_CLIENTS;
        System.out.printf("%d slow clients, each | 408 BODY_TIMEOUT | %.1f%n", SLOW_CLIENTS, used);
    }

    private static String summary(HttpResponse<String> answer) {
        return answer.statusCode() + first(CODE, answer.body()) + first(LIMIT, answer.body());
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? " " + found.group(1) : "";
    }

    private static String numbered(String text, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> text.formatted(i))
                .collect(Collectors.joining());
    }
}
