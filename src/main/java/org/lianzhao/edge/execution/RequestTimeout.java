package org.lianzhao.edge.execution;

import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;
import org.lianzhao.edge.Sequence;
import org.reactivestreams.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Ends what takes too long with one error. Fields not yet begun are not fetched any more; for the
 * statement that runs see {@link StatementTimeouts}.
 */
@Component
@Order(Sequence.Interceptors.REQUEST_TIMEOUT)
class RequestTimeout implements WebGraphQlInterceptor {
    private final EdgeSettings settings;

    RequestTimeout(EdgeSettings settings) {
        this.settings = settings;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var deadline = deadline(request);
        return chain.next(request)
                .contextWrite(context -> context.put(RequestDeadline.KEY, deadline))
                .timeout(deadline.remaining(), Mono.fromSupplier(() -> late().answer(request)))
                .doOnNext(response -> {
                    if (response.getData() instanceof Publisher) {
                        deadline.renewForEachStatement();
                    }
                });
    }

    /** A message of a socket has a time of its own; that of the handshake is over. */
    private RequestDeadline deadline(WebGraphQlRequest request) {
        return request instanceof WebSocketGraphQlRequest
                ? new RequestDeadline(settings.requestTimeout())
                : RequestDeadline.current()
                        .orElseGet(() -> new RequestDeadline(settings.requestTimeout()));
    }

    private Refused late() {
        return Refused.because(
                RefusalCode.TIMEOUT,
                "The request took longer than "
                        + settings.requestTimeout().toMillis()
                        + " ms and was cancelled; ask for less");
    }
}
