package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.access.TestUsers;
import org.lianzhao.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Whatever a client gets wrong is an error of the client, and nothing for the log. */
@ServedTest
@TestPropertySource(properties = "lianzhao.edge.rate.burst=100000")
@ExtendWith(OutputCaptureExtension.class)
@Isolated("looks at what this JVM prints")
class OddRequestsIT {
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "FOO");

    private static final List<String> PATHS =
            List.of(
                    "/",
                    "/graphql",
                    "/graphql/",
                    "/graphql/x",
                    "/graphiql",
                    "/graphiql/",
                    "/graphiql/nothing.js",
                    "/error",
                    "/parks/NOWHERE/leads.csv?top=x",
                    "/parks/AUTO_ELECTRONICS/leads.xls",
                    "/actuator/health/nothing",
                    "/actuator/metrics/nothing",
                    "/nowhere",
                    "/_static/",
                    "/%2e%2e/x",
                    "/graphql?query=%7B",
                    "/graphql?query=%FF&variables=%7B%22a");

    private static final List<Map.Entry<String, String>> BODIES =
            List.of(
                    Map.entry("application/*", "{}"),
                    Map.entry("*/*", "{}"),
                    Map.entry("application/json;charset=nonsense", "{}"),
                    Map.entry("application/json;charset", "{}"),
                    Map.entry("application/json", "\u0000"),
                    Map.entry("json", "{}"),
                    Map.entry(";", "{}"),
                    Map.entry("multipart/form-data", "x"),
                    Map.entry("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: y"),
                    Map.entry("application/x-www-form-urlencoded", "query=%ZZ&a=b"));

    private final Client client;

    OddRequestsIT(@LocalServerPort int port, @Autowired TestUsers users) {
        client = new Client(port).as(users.signIn(Role.ZONE_ADMINISTRATOR));
    }

    static Stream<String> paths() {
        return PATHS.stream();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void areErrorsOfTheClient(String path, CapturedOutput log) {
        METHODS.forEach(method -> assertErrorOfTheClient(path, method, BODIES.getFirst()));
        BODIES.forEach(body -> assertErrorOfTheClient(path, "POST", body));
        assertThat(log.getAll()).doesNotContain("\tat ").doesNotContain(" ERROR ");
    }

    private void assertErrorOfTheClient(
            String path, String method, Map.Entry<String, String> body) {
        var request =
                HttpRequest.newBuilder(client.uri(path))
                        .header("Content-Type", body.getKey())
                        .method(method, BodyPublishers.ofString(body.getValue()));
        assertThat(client.send(request, "Accept", "text/html").status())
                .as("%s %s with %s", method, path, body)
                .isLessThan(500);
    }

    @Test
    void areAnsweredInTheFormOfErrors() {
        assertThat(client.get("/error").status()).isEqualTo(404);
        assertThat(client.get("/error").code()).isEqualTo("NOT_FOUND");
        assertThat(client.get("/nowhere").code()).isEqualTo("NOT_FOUND");
        assertThat(client.post("{}", "Content-Type", "application/*").status()).isEqualTo(415);
        assertThat(client.post("{}", "Content-Type", "application/*").code())
                .isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void hasNoOtherEncodingThanUtf8() {
        var body = Client.json(Map.of("query", "{ __typename }"));
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var answer = client.post(BodyPublishers.ofByteArray(body.getBytes(charset)));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("MALFORMED_REQUEST");
        }
        assertThat(client.post("\uFEFF" + body).status()).isEqualTo(200);
    }

    @Test
    void takesAnEmptyOperationNameAsNone() {
        var two = "query A { viewer { name } } query B { zones { code } }";
        var answer = client.post(Client.json(Map.of("query", two, "operationName", "")));
        assertThat(answer.code()).isEqualTo("INVALID_DOCUMENT");
        assertThat(answer.body().has("data")).isFalse();
        var one = Client.json(Map.of("query", "query A { viewer { name } }", "operationName", ""));
        assertThat(client.post(one).status()).isEqualTo(200);
    }

    @Test
    void doesNotSendLongNamesBack() {
        var name = "x".repeat(40_000);
        var named = Client.json(Map.of("query", "{ __typename }", "operationName", name));
        assertThat(client.post(named).code()).isEqualTo("MALFORMED_REQUEST");
        assertThat(client.post(named).text()).hasSizeLessThan(2_000);
        assertThat(client.ask("{ " + name + " }").text()).hasSizeLessThan(4_000);
    }

    @Test
    void hasTheSamePlaceWithASlashBehind() {
        var query = HttpRequest.newBuilder(client.uri("/graphql/?query=%7B__typename%7D"));
        assertThat(client.send(query.GET()).body().at("/data/__typename").asString())
                .isEqualTo("Query");
        var page = client.get("/graphiql/?refused");
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.header("Location")).endsWith("/graphiql?refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void refusesABlankTextInEveryList(String text) {
        var variables = Map.<String, Object>of("t", text);
        for (var document :
                List.of(
                        "query ($t: String) { enterprises(filter: {text: $t}) { totalCount } }",
                        "query ($t: String) { park(code: \"AUTO_ELECTRONICS\") {"
                                + " leads(filter: {text: $t}) { totalCount } } }")) {
            var answer =
                    client.post(Client.json(Map.of("query", document, "variables", variables)));
            assertThat(answer.error().at("/extensions/argument").asString())
                    .isEqualTo("filter.text");
        }
    }
}
