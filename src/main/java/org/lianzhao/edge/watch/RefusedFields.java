package org.lianzhao.edge.watch;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import org.lianzhao.edge.Refused;
import org.lianzhao.platform.NotReady;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import reactor.core.publisher.Mono;

/** A handler that is full refuses as the edge does; that is its field's error. */
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
}
