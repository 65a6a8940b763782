package org.lianzhao.platform;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The one place where exceptions become GraphQL errors. No exception text of a library leaves it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class GraphQlErrors extends DataFetcherExceptionResolverAdapter {
    private static final Logger log = LoggerFactory.getLogger(GraphQlErrors.class);

    /** Classification of failures that pass by themselves: the caller may try the same again. */
    enum Transient implements ErrorClassification {
        SERVICE_UNAVAILABLE
    }

    GraphQlErrors() {
        // Who asks decides between UNAUTHORIZED and FORBIDDEN.
        setThreadLocalContextAware(true);
    }

    /**
     * Frameworks wrap exceptions (argument binding, transactions), so the first cause that is known
     * decides.
     */
    @Override
    protected GraphQLError resolveToSingleError(Throwable ex, DataFetchingEnvironment env) {
        for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
            var known = known(cause, env);
            if (known != null) {
                return known;
            }
        }
        log.error("Unexpected error at {}", env.getExecutionStepInfo().getPath(), ex);
        return error(env, ErrorType.INTERNAL_ERROR, "Internal error").build();
    }

    private static @Nullable GraphQLError known(Throwable cause, DataFetchingEnvironment env) {
        if (cause instanceof BadRequest bad) {
            return error(env, ErrorType.BAD_REQUEST, bad.getMessage())
                    .extensions(Map.of("argument", bad.argument()))
                    .build();
        }
        if (cause instanceof NotFound) {
            return error(env, ErrorType.NOT_FOUND, cause.getMessage()).build();
        }
        if (cause instanceof AccessDeniedException) {
            return refusal(env);
        }
        if (DatabaseOutage.is(cause)) {
            log.warn(
                    "Database unavailable for {}: {}",
                    env.getExecutionStepInfo().getPath(),
                    cause.toString());
            return error(env, Transient.SERVICE_UNAVAILABLE, DatabaseOutage.MESSAGE).build();
        }
        return null;
    }

    /** The same words whatever was asked for: a refusal must not tell what exists. */
    private static GraphQLError refusal(DataFetchingEnvironment env) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Viewer
                ? error(env, ErrorType.FORBIDDEN, "Your role may not see or do this").build()
                : error(env, ErrorType.UNAUTHORIZED, "Sign in first").build();
    }

    private static GraphqlErrorBuilder<?> error(
            DataFetchingEnvironment env, ErrorClassification type, @Nullable String message) {
        return GraphqlErrorBuilder.newError(env)
                .errorType(type)
                .message("%s", String.valueOf(message));
    }
}
