package org.lianzhao.platform;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
 * The one place where exceptions become GraphQL errors, but for refusals of the edge. No exception
 * text of a library leaves it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class GraphQlErrors extends DataFetcherExceptionResolverAdapter {
    private static final Logger log = LoggerFactory.getLogger(GraphQlErrors.class);

    GraphQlErrors() {
        // Who asks decides between UNAUTHORIZED and FORBIDDEN.
        setThreadLocalContextAware(true);
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable ex, DataFetchingEnvironment env) {
        if (isForbidden(ex)) {
            ForbiddenFields.add(env);
        }
        return known(ex, () -> GraphqlErrorBuilder.newError(env))
                .orElseGet(() -> {
                    log.error("Unexpected error at {}", env.getExecutionStepInfo().getPath(), ex);
                    return error(
                                    GraphqlErrorBuilder.newError(env),
                                    ErrorType.INTERNAL_ERROR,
                                    "Internal error")
                            .build();
                });
    }

    /**
     * Frameworks wrap exceptions (argument binding, transactions), so the first cause that is known
     * decides.
     *
     * @param place makes an error that says where it happened
     */
    static Optional<GraphQLError> known(Throwable ex, Supplier<GraphqlErrorBuilder<?>> place) {
        for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
            var known = knownAlone(cause, place);
            if (known != null) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private static @Nullable GraphQLError knownAlone(
            Throwable cause, Supplier<GraphqlErrorBuilder<?>> place) {
        if (cause instanceof BadRequest bad) {
            return error(place.get(), ErrorType.BAD_REQUEST, bad.getMessage())
                    .extensions(Map.of("argument", bad.argument()))
                    .build();
        }
        if (cause instanceof NotFound) {
            return error(place.get(), ErrorType.NOT_FOUND, cause.getMessage()).build();
        }
        if (cause instanceof AccessDeniedException) {
            return refusal(place.get());
        }
        if (cause instanceof NotReady notReady) {
            return error(place.get(), TransientError.SERVICE_UNAVAILABLE, notReady.getMessage())
                    .extensions(Map.of(NotReady.RETRY_AFTER, notReady.retryAfter().toSeconds()))
                    .build();
        }
        if (DatabaseOutage.is(cause)) {
            OutageLog.note(cause);
            return error(place.get(), TransientError.SERVICE_UNAVAILABLE, DatabaseOutage.MESSAGE)
                    .build();
        }
        if (cause instanceof AbortExecutionException) {
            // The request was cancelled and has its answer; this one reaches nobody.
            return error(place.get(), TransientError.TIMEOUT, "The request was cancelled").build();
        }
        if (DatabaseOutage.isTimeoutAlone(cause)) {
            log.warn("Statement ended by its timeout");
            return error(place.get(), TransientError.TIMEOUT, DatabaseOutage.TOO_LONG).build();
        }
        return null;
    }

    private static boolean isForbidden(Throwable ex) {
        return Stream.iterate(ex, Objects::nonNull, Throwable::getCause)
                .anyMatch(AccessDeniedException.class::isInstance);
    }

    /** The same words whatever was asked for: a refusal must not tell what exists. */
    private static GraphQLError refusal(GraphqlErrorBuilder<?> error) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Viewer
                ? error(error, ErrorType.FORBIDDEN, "Your role may not see or do this").build()
                : error(error, ErrorType.UNAUTHORIZED, "Sign in first").build();
    }

    static GraphqlErrorBuilder<?> error(
            GraphqlErrorBuilder<?> builder, ErrorClassification type, @Nullable String message) {
        return builder.errorType(type).message("%s", String.valueOf(message));
    }
}
