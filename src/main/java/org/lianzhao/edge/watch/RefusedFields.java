package org.lianzhao.edge.watch;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.lianzhao.edge.Refused;
import org.lianzhao.edge.Sequence;
import org.lianzhao.platform.NotReady;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlResponse;
import reactor.core.publisher.Mono;

/**
 * A handler that is full refuses as the edge does. Where nothing is left of the answer, the refusal
 * is the answer, with its status; else it is the field's error.
 */
@Configuration(proxyBeanMethods = false)
class RefusedFields {
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    DataFetcherExceptionResolver refusedFieldErrors() {
        return (ex, environment) ->
                ex instanceof Refused refused
                        ? Mono.just(List.of(error(refused, environment)))
                        : Mono.empty();
    }

    @Bean
    @Order(Sequence.Interceptors.REFUSED_FIELDS)
    WebGraphQlInterceptor refusedAnswers() {
        return (request, chain) ->
                chain.next(request)
                        .map(response ->
                                response.getExecutionResult().getData() == null
                                        ? refused(response)
                                                .map(refused -> refused.answer(request))
                                                .orElse(response)
                                        : response);
    }

    private static GraphQLError error(Refused refused, DataFetchingEnvironment environment) {
        environment.getGraphQlContext().put(Refused.class, refused);
        var error = refused.error();
        var extensions = new HashMap<String, Object>(error.getExtensions());
        refused.retryAfter()
                .ifPresent(after ->
                        extensions.put(NotReady.RETRY_AFTER, Long.valueOf(Refused.seconds(after))));
        return GraphqlErrorBuilder.newError(environment)
                .errorType(error.getErrorType())
                .message("%s", error.getMessage())
                .extensions(extensions)
                .build();
    }

    private static Optional<Refused> refused(WebGraphQlResponse response) {
        GraphQLContext context = response.getExecutionInput().getGraphQLContext();
        return context.getOrEmpty(Refused.class);
    }
}
