package org.lianzhao.edge.execution;

import graphql.introspection.Introspection;
import org.lianzhao.edge.Caller;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.edge.Sequence;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shows the schema to signed-in callers, and to anonymous ones where the settings say so. */
@Component
@Order(Sequence.Interceptors.INTROSPECTION)
class Introspecting implements WebGraphQlInterceptor {
    private final boolean open;

    Introspecting(EdgeSettings settings) {
        this.open = settings.openIntrospection();
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (!open && Caller.of(request).anonymous()) {
            request.configureExecutionInput((input, builder) ->
                    builder.graphQLContext(context ->
                                    context.put(Introspection.INTROSPECTION_DISABLED, true))
                            .build());
        }
        return chain.next(request);
    }
}
