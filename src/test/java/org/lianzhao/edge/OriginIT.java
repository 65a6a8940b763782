package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.concurrent.CompletionException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What pages of other origins can make a browser do. */
@ServedTest
@TestPropertySource(properties = "lianzhao.edge.allowed-origins=https://portal.example.org")
class OriginIT {
    private static final String QUERY = "{ __typename }";
    private static final String FOREIGN = "https://evil.example.org";
    private static final String ALLOWED = "https://portal.example.org";

    private final Client client;
    private final int port;

    OriginIT(@LocalServerPort int port) {
        this.port = port;
        client = new Client(port);
    }

    @Test
    void refusesForeignOriginsThatComeWithCookies() {
        for (var origin : new String[] {FOREIGN, "null", "http://127.0.0.1:1", "::"}) {
            var answer = client.ask(QUERY, "Cookie", "session=1", "Origin", origin);
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("ORIGIN_REFUSED");
        }
    }

    @Test
    void answersOurOwnPagesAllowedOnesAndClientsThatAreNoBrowsers() {
        assertThat(client.ask(QUERY, "Cookie", "session=1").status()).isEqualTo(200);
        for (var origin : new String[] {"http://127.0.0.1:" + port, ALLOWED}) {
            assertThat(client.ask(QUERY, "Cookie", "session=1", "Origin", origin).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void allowsOnlyKnownOriginsToRead() {
        assertThat(preflight(FOREIGN).header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(preflight(ALLOWED).header("Access-Control-Allow-Origin")).isEqualTo(ALLOWED);
    }

    @Test
    void refusesSocketsOfForeignOrigins() {
        Assertions.assertThatThrownBy(
                        () -> Socket.open(client, "graphql-transport-ws", "Origin", FOREIGN))
                .isInstanceOf(CompletionException.class);
        try (var socket = Socket.open(client, "graphql-transport-ws", "Origin", ALLOWED)) {
            socket.send("{\"type\":\"connection_init\"}");
            assertThat(socket.next().path("type").asString()).isEqualTo("connection_ack");
        }
    }

    private Client.Answer preflight(String origin) {
        return client.send(
                HttpRequest.newBuilder(client.uri("/graphql"))
                        .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                        .header("Access-Control-Request-Method", "POST")
                        .header("Access-Control-Request-Headers", "content-type"),
                "Origin",
                origin);
    }
}
