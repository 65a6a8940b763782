package org.lianzhao.edge.watch;

import graphql.GraphQLContext;
import java.util.Optional;
import org.lianzhao.edge.Refused;
import org.lianzhao.edge.Sequence;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * A handler that is full refuses as the edge does: where nothing is left of the answer, its refusal
 * ({@link RefusedFields}) is the answer, with its status.
 */
@Component
@Order(Sequence.Interceptors.REFUSED_FIELDS)
class RefusedAnswers implements WebGraphQlInterceptor {
    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request)
                .map(response ->
                        response.getExecutionResult().getData() == null
                                ? refused(response)
                                        .map(refused -> refused.answer(request))
                                        .orElse(response)
                                : response);
    }

    private static Optional<Refused> refused(WebGraphQlResponse response) {
        GraphQLContext context = response.getExecutionInput().getGraphQLContext();
        return context.getOrEmpty(Refused.class);
    }
}
