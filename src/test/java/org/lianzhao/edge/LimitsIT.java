package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.access.TestUsers;
import org.lianzhao.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What asks for too much gets one error that names the limit, its value and what was found. */
@ServedTest
class LimitsIT {
    private final Client client;

    LimitsIT(@LocalServerPort int port, @Autowired TestUsers users) {
        client = new Client(port).as(users.signIn(Role.AUDITOR));
    }

    static Stream<Arguments> excessive() {
        return Stream.of(
                Arguments.of(
                        "document-characters", "{" + " ".repeat(50_000) + "__typename}", 50_000),
                Arguments.of("tokens", "{ __typename " + "@a".repeat(10_000) + " }", 5_000),
                Arguments.of("nesting", "{ a".repeat(200) + " }".repeat(200), 50),
                Arguments.of("depth", "{ a".repeat(21) + " }".repeat(21), 20),
                Arguments.of("aliases", "{" + numbered(" a%d: __typename", 101) + "}", 100),
                Arguments.of("root-fields", "{" + numbered(" __typename", 21) + "}", 20),
                Arguments.of("directives", "{ __typename " + "@a ".repeat(51) + "}", 50),
                Arguments.of(
                        "fragments",
                        "{ __typename }" + numbered(" fragment F%d on Query { __typename }", 51),
                        50),
                Arguments.of("cost", nestedSuppliers(3), 200_000),
                Arguments.of(
                        "cost",
                        "query { ...Q } fragment Q on Query { zones { parks { leads(first: 100) {"
                                + " edges { node { reasons { evidence { path { ... on Enterprise {"
                                + " products { name } } } } } } } } } } }",
                        200_000));
    }

    @ParameterizedTest
    @MethodSource("excessive")
    void refusesADocumentBeyondALimit(String limit, String document, int maximum) {
        var answer = client.ask(document);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().has("data")).isFalse();
        assertThat(answer.body().path("errors")).hasSize(1);
        assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
        var extensions = answer.error().path("extensions");
        assertThat(extensions.path("limit").asString()).isEqualTo(limit);
        assertThat(extensions.path("maximum").asInt()).isEqualTo(maximum);
        assertThat(extensions.path("found").asInt()).isGreaterThan(maximum);
        assertThat(answer.error().path("message").asString()).contains(limit);
        assertThat(answer.error().has("locations")).isFalse();
    }

    @Test
    void answersWhatStaysWithinTheLimits() {
        assertThat(client.ask(nestedSuppliers(2)).body().path("data").path("enterprises"))
                .isNotEmpty();
        var aliases = client.ask("{" + numbered(" a%d: __typename", 20) + "}");
        assertThat(aliases.body().path("data").path("a19").asString()).isEqualTo("Query");
    }

    @Test
    void weighsListsByTheirVariables() {
        var document =
                "query ($n: Int!) { enterprises(first: $n) { edges { node { suppliers(first: $n) {"
                        + " edges { node { customers(first: $n) { edges { node { id } } } } } } } } } }";
        assertThat(
                        client.post(
                                        Client.json(
                                                Map.of(
                                                        "query",
                                                        document,
                                                        "variables",
                                                        Map.of("n", 100))))
                                .error()
                                .path("extensions")
                                .path("limit")
                                .asString())
                .isEqualTo("cost");
        assertThat(
                        client.post(
                                        Client.json(
                                                Map.of(
                                                        "query",
                                                        document,
                                                        "variables",
                                                        Map.of("n", 5))))
                                .body()
                                .path("data")
                                .path("enterprises")
                                .path("edges"))
                .hasSize(5);
    }

    @Test
    void refusesFragmentsThatSpreadThemselves() {
        var answer =
                client.ask(
                        "{ zones { ...A } } fragment A on Zone { ...B } fragment B on Zone { ...A }");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors")).hasSize(1);
        assertThat(answer.code()).isEqualTo("INVALID_DOCUMENT");
    }

    @Test
    void refusesFragmentsThatMultiply() {
        var doubling =
                IntStream.range(0, 40)
                        .mapToObj(i ->
                                "fragment F%d on Query { ...F%d ...F%d }"
                                        .formatted(i, i + 1, i + 1))
                        .collect(Collectors.joining(" "));
        var answer = client.ask("{ ...F0 } " + doubling + " fragment F40 on Query { __typename }");
        assertThat(answer.code()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(answer.error().path("extensions").path("limit").asString())
                .isEqualTo("root-fields");
    }

    @Test
    void refusesAListOfRequestsBeforeItIsParsed() {
        var one = Client.json(Map.of("query", "{ __typename }"));
        var answer = client.post("[" + String.join(",", Collections.nCopies(1_000, one)) + "]");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("errors")).hasSize(1);
        assertThat(answer.code()).isEqualTo("BATCH_REFUSED");
    }

    @Test
    void refusesALargeBodyWhetherItsLengthIsToldOrNot() {
        var body = Client.json(Map.of("query", "{ __typename }" + " ".repeat(1_000_000)));
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        assertTooLarge(client.post(body));
        assertTooLarge(
                client.post(
                        HttpRequest.BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream(bytes))));
    }

    @Test
    void refusesLargeVariables() {
        var list = Collections.nCopies(30_000, "x");
        var answer =
                client.post(
                        Client.json(
                                Map.of(
                                        "query",
                                        "query ($l: [String]) { __typename }",
                                        "variables",
                                        Map.of("l", list))));
        assertThat(answer.error().path("extensions").path("limit").asString())
                .isEqualTo("variable-characters");
    }

    @Test
    void refusesHugeListsInTheDocument() {
        var list = "[" + "\"x\",".repeat(9_000) + "]";
        assertThat(
                        client.ask("{ node(id: " + list + ") { id } }")
                                .error()
                                .path("extensions")
                                .path("limit")
                                .asString())
                .isEqualTo("tokens");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ zones { name }",
                "{ enterprise_ }",
                "{ zones(first: 1) { name } }",
                "query A { __typename } query B { __typename }"
            })
    void saysWhenTheDocumentIsWrong(String document) {
        var answer = client.ask(document);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("INVALID_DOCUMENT");
        assertThat(answer.error().path("message").asString()).isNotEmpty();
    }

    @Test
    void blamesAVariableNotTheDocument() {
        var answer = client.ask("query ($n: Int!) { enterprises(first: $n) { totalCount } }");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.error().path("message").asString()).contains("n");
        assertThat(answer.code()).isEmpty();
    }

    @Test
    void answersBadDocumentsWithoutHintingAtNames() {
        var answer = client.ask("{ enterprise_ }");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).doesNotContain("enterprises").doesNotContainIgnoringCase("mean");
    }

    private static void assertTooLarge(Client.Answer answer) {
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("BODY_TOO_LARGE");
        assertThat(answer.error().path("extensions").path("maximum").asInt()).isEqualTo(262_144);
    }

    private static String nestedSuppliers(int levels) {
        return "{ enterprises(first: 100) { edges { node { "
                + "suppliers(first: 100) { edges { node { ".repeat(levels - 1)
                + "name"
                + " } } }".repeat(levels)
                + " }";
    }

    private static String numbered(String text, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> text.formatted(i))
                .collect(Collectors.joining());
    }
}
