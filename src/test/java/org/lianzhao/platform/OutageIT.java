package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lianzhao.DatabaseServer;
import org.lianzhao.TcpRelay;
import org.lianzhao.access.AdministratorTester;
import org.lianzhao.access.SignInsChanged;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * The database goes away and comes back; the application answers clearly meanwhile and recovers by
 * itself.
 */
@SpringBootTest
@AutoConfigureMockMvc
@AutoConfigureHttpGraphQlTester
@Import(AdministratorTester.class)
@ContextConfiguration(initializers = OutageIT.ThroughTheRelay.class)
@DirtiesContext
class OutageIT {
    private static final String QUERY = "{ zone(code: \"CQETDZ\") { name } }";
    private static final TcpRelay RELAY = TcpRelay.to(DatabaseServer.shared().uri());

    static final class ThroughTheRelay
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(DatabaseServer.shared().properties())
                    .and("spring.neo4j.uri=" + RELAY.uri())
                    .applyTo(context);
        }
    }

    @Autowired HttpGraphQlTester graphQl;
    @Autowired WebTestClient web;
    @Autowired ApplicationEventPublisher events;

    @AfterAll
    static void close() {
        RELAY.close();
    }

    @Test
    void answersUnavailableWithinFiveSecondsAndRecovers() throws Exception {
        assertAnswers();
        RELAY.cut();
        // Who asked just now is remembered for a second.
        events.publishEvent(new SignInsChanged());
        var start = Instant.now();
        web.post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("query", QUERY))
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
                .expectBody(String.class)
                .value(body ->
                        assertThat(body)
                                .contains("SERVICE_UNAVAILABLE", "数据库")
                                .doesNotContain("127.0.0.1"));
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
        RELAY.restore();
        assertAnswers();
    }

    private void assertAnswers() {
        graphQl.document(QUERY).execute().path("zone.name").entity(String.class).isEqualTo("重庆经开区");
    }
}
