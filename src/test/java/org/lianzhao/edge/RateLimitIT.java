package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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

    private final Client client;

    RateLimitIT(@LocalServerPort int port) {
        client = new Client(port);
    }

    @Test
    void letsNoUserCallTooOftenAndTellsWhenToComeBack() {
        var answers =
                IntStream.range(0, 10)
                        .mapToObj(i -> client.ask(QUERY, TestUsers.USER, "first"))
                        .toList();
        assertThat(answers.getFirst().status()).isEqualTo(200);
        var refused = answers.getLast();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("RATE_LIMITED");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 5);
        assertThat(client.ask(QUERY, TestUsers.USER, "second").status()).isEqualTo(200);
    }

    @Test
    void closesSocketsThatSendTooMuch() {
        try (var socket = Socket.begun(client, TestUsers.USER, "socket")) {
            for (var i = 0; i < 10; i++) {
                socket.send("{\"type\":\"pong\"}");
            }
            assertThat(socket.closeCode()).isEqualTo(4429);
        }
    }
}
