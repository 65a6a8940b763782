package org.lianzhao.edge;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianzhao.access.TestUsers.SignedUser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests to a server of a test and reads its answers. */
final class Client {
    static final JsonMapper JSON = new JsonMapper();

    private static final String GRAPHQL = "application/graphql-response+json";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** An answer; {@code body} is a missing node where it is no JSON. */
    record Answer(int status, Map<String, List<String>> headers, String text) {
        JsonNode body() {
            return text.startsWith("{") ? JSON.readTree(text) : JSON.missingNode();
        }

        JsonNode error() {
            return body().path("errors").path(0);
        }

        String code() {
            return error().path("extensions").path("code").asString("");
        }

        String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst()
                    .orElse("");
        }
    }

    private final int port;
    private final String[] sender;

    Client(int port) {
        this(port, new String[0]);
    }

    private Client(int port, String[] sender) {
        this.port = port;
        this.sender = sender;
    }

    /** The same for somebody who is signed in. */
    Client as(SignedUser user) {
        return new Client(port, user.header());
    }

    /** Headers of every request: names and values by turns. */
    String[] sender() {
        return sender.clone();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Asks a document by POST, as a client that knows GraphQL over HTTP. */
    Answer ask(String document, String... headers) {
        return post(json(Map.of("query", document)), headers);
    }

    Answer post(String body, String... headers) {
        return post(HttpRequest.BodyPublishers.ofString(body), headers);
    }

    Answer post(HttpRequest.BodyPublisher body, String... headers) {
        var request =
                HttpRequest.newBuilder(uri("/graphql"))
                        .setHeader("Content-Type", "application/json")
                        .setHeader("Accept", GRAPHQL)
                        .POST(body);
        return send(request, headers);
    }

    /** GET of a path that begins with a slash. */
    Answer get(String path, String... headers) {
        return send(HttpRequest.newBuilder(uri(path)).GET(), headers);
    }

    Answer query(String document, String... headers) {
        return get(
                "/graphql?query=" + URLEncoder.encode(document, StandardCharsets.UTF_8), headers);
    }

    Answer send(HttpRequest.Builder request, String... headers) {
        setHeaders(request, headers);
        try {
            var response =
                    HTTP.send(
                            request.timeout(Duration.ofSeconds(30)).build(),
                            HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException | InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /** Opens an event stream; closing it ends the connection. */
    InputStream stream(String document, String... headers) {
        var request =
                HttpRequest.newBuilder(uri("/graphql"))
                        .setHeader("Content-Type", "application/json")
                        .setHeader("Accept", "text/event-stream")
                        .POST(HttpRequest.BodyPublishers.ofString(json(Map.of("query", document))));
        setHeaders(request, headers);
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()).body();
        } catch (IOException | InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private void setHeaders(HttpRequest.Builder request, String... headers) {
        var all = Stream.concat(Stream.of(sender), Stream.of(headers)).toList();
        for (var i = 0; i < all.size(); i += 2) {
            request.setHeader(all.get(i), all.get(i + 1));
        }
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }
}
