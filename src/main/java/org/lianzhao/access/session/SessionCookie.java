package org.lianzhao.access.session;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.lianzhao.access.TokenCookie;
import org.lianzhao.access.session.SignInPayload.SignedIn;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sets the web page's cookie after a sign-in and removes it after a sign-out. */
@Component
class SessionCookie implements WebGraphQlInterceptor {
    private final Clock clock;

    SessionCookie(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var secure = "https".equals(request.getUri().getScheme());
        return chain.next(request)
                .doOnNext(response -> {
                    Object outcome =
                            response.getExecutionInput()
                                    .getGraphQLContext()
                                    .get(SessionCookie.class);
                    if (outcome instanceof SignedIn signedIn) {
                        var age = Duration.between(OffsetDateTime.now(clock), signedIn.expiresAt());
                        set(response, TokenCookie.of(signedIn.token(), age, secure).toString());
                    } else if (outcome instanceof SignedOut) {
                        set(response, TokenCookie.none(secure).toString());
                    }
                });
    }

    private static void set(WebGraphQlResponse response, String cookie) {
        response.getResponseHeaders().set(HttpHeaders.SET_COOKIE, cookie);
    }
}
