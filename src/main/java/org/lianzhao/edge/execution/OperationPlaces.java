package org.lianzhao.edge.execution;

import java.time.Duration;
import java.util.Optional;
import org.lianzhao.edge.Caller;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.edge.OperationPlace;
import org.lianzhao.edge.PerCaller;
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
 * Bounds how many operations run at once. A user has half of the places at most; callers who are
 * not signed in have a quarter together, and half of that each. A subscription holds a place only
 * until it has begun, and nobody holds one while a password is hashed.
 */
@Component
@Order(Sequence.Interceptors.OPERATION_PLACES)
class OperationPlaces implements WebGraphQlInterceptor {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final int most;
    private final int mostAnonymous;
    private final PerCaller perUser;
    private final PerCaller perAddress;
    private int taken;
    private int takenAnonymously;

    OperationPlaces(EdgeSettings settings) {
        OperationPlace.follow();
        this.most = settings.concurrentRequests();
        this.mostAnonymous = Math.max(1, most / 4);
        this.perUser = new PerCaller(Math.max(1, most / 2));
        this.perAddress = new PerCaller(Math.max(1, mostAnonymous / 2));
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.defer(() -> {
            var place = take(Caller.of(request)).orElse(null);
            return place == null
                    ? Mono.just(refused().answer(request))
                    : chain.next(request)
                            .contextWrite(context -> context.put(OperationPlace.KEY, place))
                            .doFinally(end -> place.end());
        });
    }

    /** A place, where there is one for that caller. */
    synchronized Optional<OperationPlace> take(Caller caller) {
        if (taken >= most
                || (caller.anonymous() && takenAnonymously >= mostAnonymous)
                || !share(caller).enter(caller)) {
            return Optional.empty();
        }
        count(caller, 1);
        return Optional.of(
                new OperationPlace(
                        () -> count(caller, 1),
                        () -> count(caller, -1),
                        () -> share(caller).leave(caller)));
    }

    static Refused refused() {
        return Refused.forNow(
                RefusalCode.OVERLOADED,
                "Too many operations run at the moment; try again",
                RETRY_AFTER);
    }

    private PerCaller share(Caller caller) {
        return caller.anonymous() ? perAddress : perUser;
    }

    private synchronized void count(Caller caller, int more) {
        taken += more;
        if (caller.anonymous()) {
            takenAnonymously += more;
        }
    }
}
