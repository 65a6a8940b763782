package org.lianzhao.access.session;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

/**
 * Sets the web page's cookie after a sign-in and removes it after a sign-out. A second one, which
 * stays, marks the browser as one of {@link KnownDevices}.
 */
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
        device(request.getHeaders())
                .ifPresent(device ->
                        request.configureExecutionInput((input, builder) ->
                                builder.graphQLContext(
                                                context -> context.put(KnownDevices.class, device))
                                        .build()));
        return chain.next(request)
                .doOnNext(response -> {
                    var context = response.getExecutionInput().getGraphQLContext();
                    Object outcome = context.get(SessionCookie.class);
                    if (outcome instanceof SignedIn signedIn) {
                        add(response, cookie.of(signedIn.token(), signedIn.expiresAt(), secure));
                        String device = context.get(KnownDevices.class);
                        add(response, TokenCookie.ofDevice(Objects.requireNonNull(device), secure));
                    } else if (outcome instanceof SignedOut) {
                        add(response, TokenCookie.none(secure));
                    }
                });
    }

    private static Optional<String> device(HttpHeaders headers) {
        var name = TokenCookie.DEVICE + "=";
        return headers.getOrDefault(HttpHeaders.COOKIE, List.of()).stream()
                .flatMap(line -> Arrays.stream(line.split(";")))
                .map(String::strip)
                .filter(pair -> pair.startsWith(name))
                .map(pair -> pair.substring(name.length()))
                .findFirst();
    }

    private static void add(WebGraphQlResponse response, ResponseCookie cookie) {
        response.getResponseHeaders().add(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
