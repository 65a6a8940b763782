package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.access.TestUsers;
import org.lianzhao.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who may ask for the schema. */
@ServedTest
class IntrospectionIT {
    private final Client nobody;
    private final Client user;

    IntrospectionIT(@LocalServerPort int port, @Autowired TestUsers users) {
        nobody = new Client(port);
        user = nobody.as(users.signIn(Role.PARK_TEAM));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ __schema { queryType { name } } }",
                "{ __type(name: \"Lead\") { name } }",
                "{ ...F } fragment F on Query { s: __schema { types { name } } }"
            })
    void isClosedToAnonymousCallersAndOpenToUsers(String document) {
        var refused = nobody.ask(document);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.error().at("/extensions/classification").asString())
                .isEqualTo("IntrospectionDisabled");
        assertThat(refused.text()).doesNotContain("\"name\":\"");
        assertThat(user.ask(document).body().path("data")).isNotEmpty();
    }

    @Test
    void mustBeAskedForInGoodFaith() {
        var answer =
                user.ask(
                        "{ __schema { types { fields { type { fields { type { fields { type {"
                                + " name } } } } } } } } }");
        assertThat(answer.error().at("/extensions/classification").asString())
                .isEqualTo("BadFaithIntrospection");
    }
}
