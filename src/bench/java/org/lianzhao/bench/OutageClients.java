package org.lianzhao.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Clients of each kind that ask on and on, and what they were answered. */
final class OutageClients {
    private static final Pattern CODE = Pattern.compile("\"(?:code|classification)\":\"(\\w+)\"");
    private static final String REQUEST_ID = "X-Request-Id";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int PAUSE_MILLIS = 200;
    private static final int LATE_MILLIS = 12_000;

    private static final String READ = "{ zones { name } }";
    private static final String SIGN_IN =
            "mutation { signIn(input: {login: \"%s\", password: \"%s\"}) {"
                    + " ... on SignedIn { token } } }";
    private final HttpClient http = HttpClient.newHttpClient();

    /** Who guesses comes from elsewhere, else nobody here could sign in for the next round. */
    private final HttpClient guesser = Calls.clientAt("127.0.0.2");

    private final URI server;
    private final String token;
    private final Map<String, List<Answer>> answers =
            Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
    private final List<Thread> asking = new ArrayList<>();
    private volatile boolean stopped;

    /**
     * What came back.
     *
     * @param what status and code
     * @param millis after what time
     */
    record Answer(String what, long millis) {}

    OutageClients(int port) throws IOException, InterruptedException {
        this.server = URI.create("http://127.0.0.1:" + port);
        var signedIn = send(http, ask(SIGN_IN.formatted("admin", OutageStage.PASSWORD), "")).body();
        this.token = new JsonMapper().readTree(signedIn).at("/data/signIn/token").asString();
        if (token.isEmpty()) {
            throw new IllegalStateException("The administrator could not sign in: " + signedIn);
        }
    }

    static boolean isReady(int port) throws InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        try (var http = HttpClient.newHttpClient()) {
            var answer =
                    http.send(
                            HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build(),
                            HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() == 200;
        } catch (IOException ex) {
            return false;
        }
    }

    /** Names of the weight sets whose saving was confirmed. */
    List<String> acknowledged() {
        return List.copyOf(acknowledged);
    }

    void begin(String round) {
        keep("signed in, reads", number -> ask(READ, token));
        keep("signed in, writes", number -> save(round + number));
        keep("signs in", guesser, number -> ask(SIGN_IN.formatted("nobody" + number, "wrong"), ""));
        keep("token not known", number -> ask(READ, "lzt_" + number));
        for (var part : List.of("/readiness", "", "/liveness")) {
            keep("health" + part, number -> get("/actuator/health" + part));
        }
    }

    void end() throws InterruptedException {
        stopped = true;
        for (var thread : asking) {
            thread.join();
        }
    }

    int requests() {
        return answers.values().stream().mapToInt(List::size).sum();
    }

    /** Whether a request took longer than {@code request-timeout} and a busy machine explain. */
    boolean isAnyLate() {
        return answers.values().stream()
                .flatMap(List::stream)
                .anyMatch(answer -> answer.millis() > LATE_MILLIS);
    }

    void print() {
        answers.forEach((who, all) -> {
            var counts = new TreeMap<String, Integer>();
            all.forEach(answer -> counts.merge(answer.what(), 1, Integer::sum));
            var longest = all.stream().mapToLong(Answer::millis).max().orElse(0);
            System.out.printf("%-18s | longest %6d ms | %s%n", who, longest, counts);
        });
    }

    private interface Asking {
        HttpRequest request(int number);
    }

    private void keep(String who, Asking asked) {
        keep(who, http, asked);
    }

    private void keep(String who, HttpClient client, Asking asked) {
        var all = Collections.synchronizedList(new ArrayList<Answer>());
        answers.put(who, all);
        asking.add(
                Thread.ofVirtual()
                        .start(() -> {
                            for (var number = 0; !stopped; number++) {
                                all.add(answer(client, asked.request(number)));
                                pause();
                            }
                        }));
    }

    private Answer answer(HttpClient client, HttpRequest request) {
        var start = System.nanoTime();
        String what;
        try {
            var answer = send(client, request);
            var code = CODE.matcher(answer.body());
            what = answer.statusCode() + (code.find() ? " " + code.group(1) : "");
            if (answer.body().contains("WeightSetSaved")) {
                request.headers().firstValue(REQUEST_ID).ifPresent(acknowledged::add);
            }
        } catch (IOException | InterruptedException ex) {
            what = ex.getClass().getSimpleName();
        }
        return new Answer(what, (System.nanoTime() - start) / 1_000_000);
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request)
            throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest ask(String document, String bearer) {
        var body = new JsonMapper().writeValueAsString(Map.of("query", document));
        var request =
                HttpRequest.newBuilder(server.resolve("/graphql"))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/graphql-response+json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        return (bearer.isEmpty() ? request : request.header("Authorization", "Bearer " + bearer))
                .build();
    }

    private HttpRequest save(String name) {
        var document =
                "mutation { weightSetSave(input: {park: \"CHAYUAN\", name: \"%s\", weights: {}}) {"
                                .formatted(name)
                        + " __typename } }";
        return HttpRequest.newBuilder(ask(document, token), (header, value) -> true)
                .header(REQUEST_ID, name)
                .build();
    }

    private HttpRequest get(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE).build();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }
}
