package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianzhao.AnswerBody;
import org.lianzhao.DatabaseServer;
import org.lianzhao.LianzhaoApplication;
import org.lianzhao.SeededTest;
import org.lianzhao.access.session.Sessions;
import org.lianzhao.access.user.UserRepository;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A list follows from the data alone: not from who built it, nor from the database it lies in. */
@SeededTest
class ReproducibleLeadsIT {
    @Autowired WebTestClient web;

    @Test
    void isTheSameByteForByteAfterARebuildAndFromAnotherDatabase() {
        var here = body(web);
        try (var there = DatabaseServer.start()) {
            assertThat(bodyOfANewApplicationOn(there)).isEqualTo(here);
            assertThat(bodyOfANewApplicationOn(there)).isEqualTo(here);
        }
    }

    /** Each application builds its own snapshot. */
    private static String bodyOfANewApplicationOn(DatabaseServer database) {
        try (var application =
                new SpringApplicationBuilder(LianzhaoApplication.class)
                        .run(database.arguments("--server.port=0"))) {
            var port = application.getEnvironment().getRequiredProperty("local.server.port");
            var client =
                    WebTestClient.bindToServer()
                            .baseUrl("http://127.0.0.1:" + port)
                            // The first list of a database that has planned nothing yet.
                            .responseTimeout(Duration.ofSeconds(30))
                            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16_000_000))
                            .build();
            var token = token(application);
            return body(
                    client.mutate()
                            .defaultHeaders(headers -> headers.setBearerAuth(token))
                            .build());
        }
    }

    private static String token(ConfigurableApplicationContext application) {
        var admin = application.getBean(UserRepository.class).findByLogin("admin").orElseThrow();
        return application.getBean(Sessions.class).open(admin).token();
    }

    private static String body(WebTestClient web) {
        return AnswerBody.of(
                web, "contract/leads", Map.of("park", "AUTO_ELECTRONICS", "first", 100));
    }
}
