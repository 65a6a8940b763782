package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Headers of every answer, and what no answer tells. */
@ServedTest
class HeadersIT {
    private final Client client;
    private final int port;

    HeadersIT(@LocalServerPort int port) {
        this.port = port;
        client = new Client(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql?query=%7B__typename%7D",
                "/graphql",
                "/graphiql",
                "/graphiql/graphiql.js",
                "/actuator/health",
                "/actuator/metrics",
                "/parks/AUTO_ELECTRONICS/leads.csv",
                "/nowhere"
            })
    void closeThePageToEverythingForeign(String path) {
        var answer = client.get(path);
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Powered-By")).isEmpty();
    }

    @Test
    void keepDataOutOfCaches() {
        assertThat(client.query("{ __typename }").header("Cache-Control")).isEqualTo("no-store");
        assertThat(client.get("/actuator/health").header("Cache-Control")).contains("no-store");
        assertThat(client.get("/parks/AUTO_ELECTRONICS/leads.xlsx").header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void tellNothingOfTheServerWhereTheRequestIsNoHttp() throws IOException {
        try (var socket = new java.net.Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(
                            "GET /\u0001 HTTP/1.1\r\nHost: x\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            var answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
            assertThat(answer)
                    .startsWith("HTTP/1.1 400")
                    .doesNotContainIgnoringCase("tomcat")
                    .doesNotContainIgnoringCase("exception");
        }
    }
}
