package org.lianzhao.access.session;

import org.lianzhao.access.TokenCookie;
import org.lianzhao.access.session.SignInPayload.SignedIn;
import org.lianzhao.edge.Sequence;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sets the web page's cookie after a sign-in and removes it after a sign-out. */
@Component
@Order(Sequence.Interceptors.SESSION_COOKIE)
class SessionCookie implements WebGraphQlInterceptor {
    private final TokenCookie cookie;

    SessionCookie(TokenCookie cookie) {
        this.cookie = cookie;
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
                        set(response, cookie.of(signedIn.token(), signedIn.expiresAt(), secure));
                    } else if (outcome instanceof SignedOut) {
                        set(response, TokenCookie.none(secure));
                    }
                });
    }

    private static void set(WebGraphQlResponse response, ResponseCookie cookie) {
        response.getResponseHeaders().set(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
