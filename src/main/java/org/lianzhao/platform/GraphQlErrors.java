package org.lianzhao.platform;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * The one place where exceptions become GraphQL errors. No exception text of a library leaves it.
 */
@Component
class GraphQlErrors extends DataFetcherExceptionResolverAdapter {
    private static final Logger log = LoggerFactory.getLogger(GraphQlErrors.class);

    private static final Pattern TERMINATED =
            Pattern.compile(
                    "Neo\\.\\w+\\.Transaction\\.(TransactionTimedOut|LockClientStopped|Terminated)");

    /** Classification of failures that pass by themselves: the caller may try the same again. */
    enum Transient implements ErrorClassification {
        SERVICE_UNAVAILABLE,
        TIMEOUT
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
        if (isUnavailable(cause)) {
            log.warn(
                    "Database unavailable for {}: {}",
                    env.getExecutionStepInfo().getPath(),
                    cause.toString());
            return error(
                            env,
                            Transient.SERVICE_UNAVAILABLE,
                            "The database does not answer; try again in a moment")
                    .build();
        }
        if (cause instanceof AbortExecutionException) {
            // The request was cancelled and has its answer; this one reaches nobody.
            return error(env, Transient.TIMEOUT, "The request was cancelled").build();
        }
        if (cause instanceof Neo4jException neo4j && isTerminated(neo4j)) {
            log.warn("Statement ended by its timeout at {}", env.getExecutionStepInfo().getPath());
            return error(env, Transient.TIMEOUT, "The database took too long; ask for less")
                    .build();
        }
        return null;
    }

    private static GraphqlErrorBuilder<?> error(
            DataFetchingEnvironment env, ErrorClassification type, @Nullable String message) {
        return GraphqlErrorBuilder.newError(env)
                .errorType(type)
                .message("%s", String.valueOf(message));
    }

    private static boolean isUnavailable(Throwable cause) {
        return cause instanceof ServiceUnavailableException
                || cause instanceof SessionExpiredException
                || cause instanceof DiscoveryException
                || (cause instanceof Neo4jException neo4j && isUnavailableCode(neo4j));
    }

    private static boolean isTerminated(Neo4jException ex) {
        return TERMINATED.matcher(ex.code()).lookingAt();
    }

    private static boolean isUnavailableCode(Neo4jException ex) {
        String message = String.valueOf(ex.getMessage());
        return ex.code().equals("Neo.TransientError.General.DatabaseUnavailable")
                || message.startsWith("Unable to acquire connection from the pool");
    }
}
