package org.lianzhao.access.audit;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.micrometer.context.ContextSnapshot;
import io.micrometer.context.ContextSnapshotFactory;
import java.util.List;
import java.util.stream.Collectors;
import org.lianzhao.edge.Sequence;
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
    private static final int FIELDS = 10;

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
                    .doOnNext(
                            response -> keep(response.getExecutionResult().getErrors(), snapshot));
        });
    }

    /** A subscription is refused by its first event. */
    private Flux<ExecutionResult> watched(Publisher<?> events, ContextSnapshot snapshot) {
        return Flux.from(events)
                .cast(ExecutionResult.class)
                .doOnError(
                        SubscriptionPublisherException.class, ex -> keep(ex.getErrors(), snapshot));
    }

    private void keep(List<GraphQLError> errors, ContextSnapshot snapshot) {
        var fields =
                errors.stream()
                        .filter(RefusalAudit::isRefusal)
                        .map(RefusalAudit::field)
                        .distinct()
                        .sorted()
                        .limit(FIELDS)
                        .collect(Collectors.joining(", "));
        if (!fields.isEmpty()) {
            snapshot.wrap((Runnable) () -> audit.refused(fields)).run();
        }
    }

    private static String field(GraphQLError error) {
        return error.getPath() == null
                ? "subscription"
                : error.getPath().stream()
                        .filter(String.class::isInstance)
                        .map(String::valueOf)
                        .collect(Collectors.joining("."));
    }

    private static boolean isRefusal(GraphQLError error) {
        return error.getErrorType() == ErrorType.FORBIDDEN
                || error.getErrorType() == ErrorType.UNAUTHORIZED;
    }
}
