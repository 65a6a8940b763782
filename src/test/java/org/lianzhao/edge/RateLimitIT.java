package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.lianzhao.access.TestUsers;
import org.lianzhao.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Who calls too often waits, and nobody else does. */
@ServedTest
@TestPropertySource(
        properties = {
            "lianzhao.edge.rate.burst=5",
            "lianzhao.edge.rate.per-second=1",
            "lianzhao.edge.rate.callers=100"
        })
class RateLimitIT {
    private static final String QUERY = "{ __typename }";

    @Autowired TestUsers users;

    private final Client client;

    RateLimitIT(@LocalServerPort int port) {
        client = new Client(port);
    }

    @Test
    void letsNoUserCallTooOftenAndTellsWhenToComeBack() {
        var first = client.as(users.signIn(Role.AUDITOR));
        var second = client.as(users.signIn(Role.AUDITOR));
        var answers = IntStream.range(0, 10).mapToObj(i -> first.ask(QUERY)).toList();
        assertThat(answers.getFirst().status()).isEqualTo(200);
        var refused = answers.getLast();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("RATE_LIMITED");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 5);
        assertThat(second.ask(QUERY).status()).isEqualTo(200);
    }

    @Test
    void countsFilesToo() {
        var officer = client.as(users.signIn(Role.PARK_TEAM));
        var sheet = "/parks/AUTO_ELECTRONICS/leads.csv?first=1";
        assertThat(officer.get(sheet).status()).isEqualTo(200);
        var answers = IntStream.range(0, 20).mapToObj(i -> officer.get("/parks/x/leads.csv"));
        assertThat(answers.map(Client.Answer::code)).contains("FORBIDDEN", "RATE_LIMITED");
    }

    /** Each is kept in the audit trail, which is no place to be flooded. */
    @Test
    void letsNoAddressPresentTooManyBadTokens() {
        var known = client.as(users.signIn(Role.AUDITOR));
        var unknown = client.as(users.signIn(Role.AUDITOR));
        assertThat(known.ask(QUERY).status()).isEqualTo(200);
        var answers =
                IntStream.range(0, 10)
                        .mapToObj(i -> client.ask(QUERY, "Authorization", "Bearer lzt_bad"))
                        .toList();
        assertThat(answers.getFirst().status()).isEqualTo(401);
        assertThat(answers.getFirst().code()).isEqualTo("UNAUTHENTICATED");
        assertThat(answers.getLast().code()).isEqualTo("RATE_LIMITED");
        assertThat(answers.getLast().header("Retry-After")).isNotEmpty();
        // Others at the same address go on working, and can come in a little later.
        assertThat(known.ask(QUERY).status()).isEqualTo(200);
        Awaitility.await().until(() -> unknown.ask(QUERY).status() == 200);
        Awaitility.await().until(() -> client.ask(QUERY).status() == 200);
    }

    @Test
    void closesSocketsThatSendTooMuch() {
        try (var socket = Socket.begun(client.as(users.signIn(Role.AUDITOR)))) {
            for (var i = 0; i < 10; i++) {
                socket.send("{\"type\":\"pong\"}");
            }
            assertThat(socket.closeCode()).isEqualTo(4429);
        }
    }
}
