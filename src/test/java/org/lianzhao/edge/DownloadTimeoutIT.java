package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianzhao.access.TestUsers;
import org.lianzhao.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A file that takes longer than an operation may is refused, and says what to do. */
@ServedTest
@TestPropertySource(properties = "lianzhao.edge.request-timeout=1ms")
class DownloadTimeoutIT {
    private final Client client;

    DownloadTimeoutIT(@LocalServerPort int port, @Autowired TestUsers users) {
        client = new Client(port).as(users.signIn(Role.PARK_TEAM));
    }

    @Test
    void endsWithOneError() {
        // Health has its own time; who asked there is remembered for the file, which has none.
        assertThat(client.get("/actuator/health/liveness").status()).isEqualTo(200);
        var answer = client.get("/parks/AUTO_ELECTRONICS/leads.xlsx");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("TIMEOUT");
        assertThat(answer.error().path("message").asString()).contains("少取一些");
        assertThat(answer.header("Content-Disposition")).isEmpty();
    }
}
