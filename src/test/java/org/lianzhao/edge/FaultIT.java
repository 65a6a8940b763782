package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.server.WebGraphQlInterceptor;

/** A fault of ours outside of fields is told like any other error, without what went wrong. */
@ServedTest
@Import(FaultIT.Faulty.class)
class FaultIT {
    private static final String SECRET = "inner workings";

    @TestConfiguration(proxyBeanMethods = false)
    static class Faulty {
        @Bean
        WebGraphQlInterceptor fault() {
            return (request, chain) -> {
                throw new IllegalStateException(SECRET);
            };
        }
    }

    private final Client client;

    FaultIT(@LocalServerPort int port) {
        client = new Client(port);
    }

    @Test
    void isAnsweredInTheFormOfErrors() {
        var answer = client.ask("{ __typename }", "X-Request-Id", "fault-0001");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.code()).isEqualTo("INTERNAL_ERROR");
        assertThat(answer.error().at("/extensions/requestId").asString()).isEqualTo("fault-0001");
        assertThat(answer.text()).doesNotContain(SECRET);
    }
}
