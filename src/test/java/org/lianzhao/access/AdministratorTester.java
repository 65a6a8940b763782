package org.lianzhao.access;

import java.util.function.Supplier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webtestclient.autoconfigure.WebTestClientBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;

/** Makes a test's GraphQL tester an administrator of the zone, so that it need not sign in. */
@TestConfiguration(proxyBeanMethods = false)
public class AdministratorTester {
    @Bean
    WebTestClientBuilderCustomizer signIn(Sessions sessions, UserRepository users) {
        // Not before the first request: the administrator is created when the application starts.
        Supplier<String> token = SingletonSupplier.of(() -> token(sessions, users));
        return builder -> builder.filter(bearer(token));
    }

    private static String token(Sessions sessions, UserRepository users) {
        return sessions.open(users.findByLogin("admin").orElseThrow()).token();
    }

    private static ExchangeFilterFunction bearer(Supplier<String> token) {
        return (request, next) ->
                next.exchange(
                        ClientRequest.from(request)
                                .headers(headers -> headers.setBearerAuth(token.get()))
                                .build());
    }
}
