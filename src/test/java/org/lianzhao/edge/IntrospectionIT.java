package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may ask for the schema. */
@ServedTest
class IntrospectionIT {
    private final Client client;

    IntrospectionIT(@LocalServerPort int port) {
        client = new Client(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { queryType { name } } }",
                "{ __type(name: \"Lead\") { name } }",
                "{ ...F } fragment F on Query { s: __schema { types { name } } }"
            })
    void isClosedToAnonymousCallersAndOpenToUsers(String document) {
        var refused = client.ask(document);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.error().at("/extensions/classification").asString())
                .isEqualTo("IntrospectionDisabled");
        assertThat(refused.text()).doesNotContain("\"name\":\"");
        assertThat(client.ask(document, TestUsers.USER, "u").body().path("data")).isNotEmpty();
    }

    @Test
    void mustBeAskedForInGoodFaith() {
        var answer =
                client.ask(
                        "{ __schema { types { fields { type { fields { type { fields { type {"
                                + " name } } } } } } } } }",
                        TestUsers.USER,
                        "u");
        assertThat(answer.error().at("/extensions/classification").asString())
                .isEqualTo("BadFaithIntrospection");
    }
}
