package org.lianzhao.edge.execution;

import graphql.ExecutionResult;
import graphql.execution.SubscriptionExecutionStrategy;
import java.util.List;
import org.lianzhao.edge.Caller;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.edge.PerCaller;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;
import org.lianzhao.edge.Sequence;
import org.reactivestreams.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Bounds how many subscriptions one caller has open, over all connections, and keeps the events of
 * each in order.
 */
@Component
@Order(Sequence.Interceptors.SUBSCRIPTION_PLACES)
class SubscriptionPlaces implements WebGraphQlInterceptor {
    private final int maximum;
    private final PerCaller open;

    SubscriptionPlaces(EdgeSettings settings) {
        this.maximum = settings.subscriptionsPerCaller();
        this.open = new PerCaller(maximum);
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        // On virtual threads events overtake each other and mix their fields without this.
        request.configureExecutionInput((input, builder) ->
                builder.graphQLContext(context ->
                                context.put(
                                        SubscriptionExecutionStrategy
                                                .KEEP_SUBSCRIPTION_EVENTS_ORDERED,
                                        true))
                        .build());
        return chain.next(request)
                .map(response ->
                        response.getData() instanceof Publisher<?> events
                                ? response.transform(
                                        builder -> builder.data(counted(request, events)))
                                : response);
    }

    /** Counts from the first listener on: a response nobody listens to holds no place. */
    private Flux<ExecutionResult> counted(WebGraphQlRequest request, Publisher<?> events) {
        var caller = Caller.of(request);
        return Flux.defer(() -> {
            if (!open.enter(caller)) {
                var refused =
                        Refused.beyond(
                                RefusalCode.TOO_MANY_SUBSCRIPTIONS,
                                "subscriptions-per-caller",
                                maximum,
                                maximum + 1L);
                return Flux.error(
                        new SubscriptionPublisherException(List.of(refused.error()), refused));
            }
            return Flux.from(events)
                    .cast(ExecutionResult.class)
                    .doFinally(end -> open.leave(caller));
        });
    }
}
