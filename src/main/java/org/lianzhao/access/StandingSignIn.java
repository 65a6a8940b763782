package org.lianzhao.access;

import graphql.ExecutionResult;
import io.micrometer.context.ContextSnapshotFactory;
import java.util.List;
import java.util.Optional;
import org.lianzhao.access.audit.AuditEvents;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;
import org.lianzhao.edge.Sequence;
import org.lianzhao.platform.DatabaseOutage;
import org.reactivestreams.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.context.ContextView;

/**
 * Sockets and event streams outlive the check of the token that opened them. So it is asked again
 * before every operation on a socket and before every event, whether the token is valid still and
 * stands for the same viewer with the same role and scope.
 */
@Component
@Order(Sequence.Interceptors.STANDING_SIGN_IN)
class StandingSignIn implements WebGraphQlInterceptor {
    private static final ContextSnapshotFactory SNAPSHOTS =
            ContextSnapshotFactory.builder().build();

    private final TokenAuthentication tokens;
    private final AuditEvents audit;

    StandingSignIn(TokenAuthentication tokens, AuditEvents audit) {
        this.tokens = tokens;
        this.audit = audit;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.deferContextual(context ->
                viewer(context)
                        .map(viewer -> intercept(request, chain, new Asking(viewer, context)))
                        .orElseGet(() -> chain.next(request)));
    }

    /** Who asks, and the deadline and request id under which to look again. */
    private record Asking(ViewerAuthentication viewer, ContextView context) {}

    private Mono<WebGraphQlResponse> intercept(
            WebGraphQlRequest request, Chain chain, Asking asking) {
        var answer = chain.next(request).map(response -> watched(response, asking));
        return request instanceof WebSocketGraphQlRequest
                ? ask(asking)
                        .then(answer)
                        .onErrorResume(Refused.class, refused -> Mono.just(refused.answer(request)))
                : answer;
    }

    private WebGraphQlResponse watched(WebGraphQlResponse response, Asking asking) {
        return response.getData() instanceof Publisher<?> events
                ? response.transform(builder -> builder.data(watched(events, asking)))
                : response;
    }

    private Flux<ExecutionResult> watched(Publisher<?> events, Asking asking) {
        return Flux.from(events)
                .cast(ExecutionResult.class)
                .concatMap(event -> ask(asking).thenReturn(event))
                .onErrorMap(
                        Refused.class,
                        refused ->
                                new SubscriptionPublisherException(
                                        List.of(refused.error()), refused));
    }

    /** Empty, or an error of {@link Refused}. */
    private Mono<Void> ask(Asking asking) {
        return Mono.<Void>fromRunnable(
                        () -> {
                            try (var _ =
                                    SNAPSHOTS.captureFrom(asking.context()).setThreadLocals()) {
                                requireStanding(asking.viewer());
                            }
                        })
                .subscribeOn(Schedulers.boundedElastic());
    }

    private void requireStanding(ViewerAuthentication viewer) {
        try {
            var token = new BearerTokenAuthenticationToken(String.valueOf(viewer.getCredentials()));
            if (!viewer.getPrincipal().equals(tokens.authenticate(token).getPrincipal())) {
                throw ended(viewer);
            }
        } catch (SignInUnavailable outage) {
            throw Refused.because(RefusalCode.DATABASE_UNAVAILABLE, DatabaseOutage.MESSAGE);
        } catch (AuthenticationException refused) {
            throw ended(viewer);
        }
    }

    private Refused ended(ViewerAuthentication viewer) {
        audit.tokenRefused(AuditEvents.address(viewer));
        return Refused.because(
                RefusalCode.UNAUTHENTICATED,
                "The sign-in this connection was opened with has ended or changed; connect again");
    }

    private static Optional<ViewerAuthentication> viewer(ContextView context) {
        try (var _ = SNAPSHOTS.captureFrom(context).setThreadLocals()) {
            return SecurityContextHolder.getContext().getAuthentication()
                            instanceof ViewerAuthentication viewer
                    ? Optional.of(viewer)
                    : Optional.empty();
        }
    }
}
