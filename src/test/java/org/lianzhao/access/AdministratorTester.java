package org.lianzhao.access;

import org.lianzhao.access.session.Sessions;
import org.lianzhao.access.user.UserRepository;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webtestclient.autoconfigure.WebTestClientBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;

/** Makes a test's GraphQL tester an administrator of the zone, so that it need not sign in. */
@TestConfiguration(proxyBeanMethods = false)
@Order(1)
public class AdministratorTester implements ApplicationRunner {
    private final Sessions sessions;
    private final UserRepository users;
    private String token = "";

    AdministratorTester(Sessions sessions, UserRepository users) {
        this.sessions = sessions;
        this.users = users;
    }

    /** After the administrator was created, and before a test counts statements. */
    @Override
    public void run(ApplicationArguments arguments) {
        token = sessions.open(users.findByLogin("admin").orElseThrow()).token();
    }

    @Bean
    WebTestClientBuilderCustomizer signIn() {
        ExchangeFilterFunction bearer =
                (request, next) ->
                        next.exchange(
                                ClientRequest.from(request)
                                        .headers(headers -> headers.setBearerAuth(token))
                                        .build());
        return builder -> builder.filter(bearer);
    }
}
