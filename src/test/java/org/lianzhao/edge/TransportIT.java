package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.access.TestUsers;
import org.lianzhao.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** GraphQL over HTTP: methods, media types and status codes. */
@ServedTest
class TransportIT {
    private static final String ZONE = "{ zone(code: \"CQETDZ\") { name } }";

    private final Client client;

    TransportIT(@LocalServerPort int port, @Autowired TestUsers users) {
        client = new Client(port).as(users.signIn(Role.AUDITOR));
    }

    @Test
    void answersQueriesByPostAndByGet() {
        assertThat(zone(client.ask(ZONE))).isEqualTo("重庆经开区");
        assertThat(zone(client.query(ZONE))).isEqualTo("重庆经开区");
    }

    @Test
    void takesVariablesAndOperationNameFromTheQueryString() {
        var answer =
                client.get(
                        "/graphql?operationName=B&variables=%7B%22c%22%3A%22CQETDZ%22%7D"
                                + "&query=query%20A%7B__typename%7D%20query%20B(%24c%3AString!)%7Bzone(code%3A%24c)%7Bname%7D%7D");
        assertThat(zone(answer)).isEqualTo("重庆经开区");
    }

    @Test
    void executesNoMutationByGet() {
        var answer =
                client.query("mutation { weightSetDelete(input: {id: \"x\"}) { __typename } }");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.code()).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
    void allowsNoOtherMethods(String method) {
        var answer =
                client.send(
                        HttpRequest.newBuilder(client.uri("/graphql"))
                                .method(method, HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).isEqualTo("GET, POST");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | 200",
                "application/json; charset=utf-8 | 200",
                "application/graphql-response+json | 200",
                "application/json; charset=utf-16 | 415",
                "text/plain | 415",
                "application/x-www-form-urlencoded | 415",
                "multipart/form-data; boundary=x | 415",
                "application/graphql | 415",
                "nonsense | 415"
            })
    void readsJsonOnly(String type, int status) {
        assertThat(client.post(Client.json(Map.of("query", ZONE)), "Content-Type", type).status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | 200 | application/json;charset=utf-8",
                "application/json | 200 | application/json;charset=utf-8",
                "application/graphql-response+json | 400 | application/graphql-response+json;charset=utf-8",
                "application/graphql-response+json, application/json;q=0.9 | 400 | application/graphql-response+json;charset=utf-8",
                "application/graphql-response+json;q=0.5, application/json | 200 | application/json;charset=utf-8",
                "text/html | 406 | application/json;charset=utf-8"
            })
    void answersInTheTypeAskedForAndWithItsStatus(String accept, int status, String type) {
        var answer = client.ask("{ nope }", "Accept", accept);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo(type);
        assertThat(answer.body().path("errors")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "\"text\"",
                "{}",
                "{\"query\": 7}",
                "{\"query\": \"\"}",
                "{\"query\": \"{__typename}\"} trailing",
                "{\"query\": \"{__typename}\", \"query\": \"{__typename}\"}",
                "{\"query\": \"{__typename}\", \"operationName\": 7}",
                "{\"query\": \"{__typename}\", \"variables\": 7}",
                "{\"query\": \"{__typename}\", \"variables\": [7]}",
                "{\"query\": \"{__typename}\", \"extensions\": 7}",
                "{\"query\": \"{__typename}\", \"documentId\": \"sha256:00\"}"
            })
    void refusesWhatIsNoRequest(String body) {
        for (var accept : new String[] {"application/json", "application/graphql-response+json"}) {
            var answer = client.post(body, "Accept", accept);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.code()).isEqualTo("MALFORMED_REQUEST");
        }
    }

    @Test
    void answersEverythingThatBeganWithAStatusOfSuccess() {
        var answer = client.ask("{ zone(code: \"NOPE\") { name } }");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("data").has("zone")).isTrue();
    }

    @Test
    void sendsSubscribersToAStream() {
        var answer = client.ask("subscription { dataChanged { dataVersion } }");
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.code()).isEqualTo("NOT_ACCEPTABLE");
    }

    private static String zone(Client.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().path("data").path("zone").path("name").asString();
    }
}
