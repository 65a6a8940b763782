package org.lianzhao.edge.execution;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;
import org.lianzhao.edge.Sequence;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Bounds how many operations run at once, whoever sent them. A subscription holds a place only
 * until it has begun.
 */
@Component
@Order(Sequence.Interceptors.OPERATION_PLACES)
class OperationPlaces implements WebGraphQlInterceptor {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final Semaphore places;

    OperationPlaces(EdgeSettings settings) {
        this.places = new Semaphore(settings.concurrentRequests());
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.defer(() -> {
            if (!isTaken()) {
                return Mono.just(refused().answer(request));
            }
            return chain.next(request).doFinally(end -> leave());
        });
    }

    /** Takes a place; whether there was one. */
    boolean isTaken() {
        return places.tryAcquire();
    }

    void leave() {
        places.release();
    }

    static Refused refused() {
        return Refused.forNow(
                RefusalCode.OVERLOADED,
                "Too many operations run at the moment; try again",
                RETRY_AFTER);
    }
}
