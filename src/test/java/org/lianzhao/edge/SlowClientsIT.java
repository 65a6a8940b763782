package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Clients that begin a request and never finish it. */
@ServedTest
@TestPropertySource(
        properties = {"server.tomcat.connection-timeout=1s", "lianzhao.edge.body-timeout=1s"})
class SlowClientsIT {
    private static final String BEGINNING = "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    private static final String BODY =
            BEGINNING + "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"query\":";

    private final Client client;
    private final int port;

    SlowClientsIT(@LocalServerPort int port) {
        this.port = port;
        client = new Client(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET /gra", BEGINNING + "X-A: b\r\n", BODY})
    void areLetGo(String beginning) throws IOException {
        try (var socket = slow(beginning)) {
            // Ends, or reads an answer and then the end: either way the server gave up.
            assertThat(socket.getInputStream().readAllBytes()).hasSizeLessThan(2_000);
        }
    }

    @Test
    void areToldThatTheirBodyIsLate() throws IOException {
        try (var socket = slow(BODY)) {
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 408")
                    .contains("BODY_TIMEOUT");
        }
    }

    @Test
    void keepNobodyElseWaiting() throws IOException {
        var sockets = new ArrayList<java.net.Socket>();
        try {
            for (var i = 0; i < 200; i++) {
                sockets.add(slow(BODY));
            }
            assertThat(client.ask("{ __typename }").status()).isEqualTo(200);
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
    }

    private java.net.Socket slow(String beginning) throws IOException {
        var socket = new java.net.Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }
}
