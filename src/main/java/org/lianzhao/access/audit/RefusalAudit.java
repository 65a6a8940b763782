package org.lianzhao.access.audit;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import org.lianzhao.edge.Sequence;
import org.lianzhao.platform.ForbiddenFields;
import org.reactivestreams.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Keeps what a request was refused, as one event per request however much it asked for. */
@Component
@Order(Sequence.Interceptors.REFUSAL_AUDIT)
class RefusalAudit implements WebGraphQlInterceptor {
    private static final String SUBSCRIPTION = "Subscription";

    private static final ContextSnapshotFactory SNAPSHOTS =
            ContextSnapshotFactory.builder().build();

    private final AuditEvents audit;

    RefusalAudit(AuditEvents audit) {
        this.audit = audit;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        // Whoever asks is known to the request, not to the thread that happens to finish it.
        return Mono.deferContextual(context -> {
            var snapshot = SNAPSHOTS.captureFrom(context);
            return chain.next(request)
                    .map(response ->
                            response.getData() instanceof Publisher<?> events
                                    ? response.transform(
                                            builder -> builder.data(watched(events, snapshot)))
                                    : response)
                    .doOnNext(response -> {
                        var input = response.getExecutionInput();
                        var fields = ForbiddenFields.of(input.getGraphQLContext());
                        if (!fields.isEmpty()) {
                            keep(fields.toString(), snapshot);
                        }
                    });
        });
    }

    /** A subscription is refused by its first event. */
    private Flux<ExecutionResult> watched(Publisher<?> events, ContextSnapshot snapshot) {
        return Flux.from(events)
                .cast(ExecutionResult.class)
                .doOnError(
                        SubscriptionPublisherException.class,
                        ex -> {
                            if (ex.getErrors().stream().anyMatch(RefusalAudit::isRefusal)) {
                                keep(SUBSCRIPTION, snapshot);
                            }
                        });
    }

    private void keep(String fields, ContextSnapshot snapshot) {
        snapshot.wrap((Runnable) () -> audit.refused(fields)).run();
    }

    private static boolean isRefusal(GraphQLError error) {
        return error.getErrorType() == ErrorType.FORBIDDEN
                || error.getErrorType() == ErrorType.UNAUTHORIZED;
    }
}
