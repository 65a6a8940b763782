package org.lianzhao.edge;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.DatabaseOutage;
import org.lianzhao.platform.OutageLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;

/**
 * The one place where a request that reaches no field gets its error. What goes wrong in a field is
 * the platform's {@code GraphQlErrors}.
 */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final Logger log = LoggerFactory.getLogger(Refused.class);

    private final RefusalCode code;
    private final transient Map<String, Object> details;
    private final @Nullable Duration retryAfter;

    private Refused(
            RefusalCode code,
            String message,
            Map<String, Object> details,
            @Nullable Duration retryAfter) {
        // No stack trace: a refusal must be cheap, and says itself what is wrong.
        super(message, null, false, false);
        this.code = code;
        this.details = details;
        this.retryAfter = retryAfter;
    }

    public static Refused because(RefusalCode code, String message) {
        return new Refused(code, message, Map.of(), null);
    }

    /** Something is wrong here, not with the request; the log has the cause. */
    public static Refused byAFault() {
        return because(RefusalCode.INTERNAL_ERROR, "Internal error");
    }

    /**
     * What is told where an exception reaches no field; the log has the cause.
     *
     * @param where what was being done, for the log
     */
    public static Refused after(Exception failure, String where) {
        if (failure instanceof Refused refused) {
            return refused;
        }
        if (DatabaseOutage.isCauseOf(failure)) {
            OutageLog.note(failure);
            return because(RefusalCode.DATABASE_UNAVAILABLE, DatabaseOutage.MESSAGE);
        }
        if (DatabaseOutage.isTimeout(failure)) {
            return because(RefusalCode.TIMEOUT, DatabaseOutage.TOO_LONG);
        }
        log.error("Unexpected error {}", where, failure);
        return byAFault();
    }

    /** A refusal that passes by itself. */
    public static Refused forNow(RefusalCode code, String message, Duration retryAfter) {
        return new Refused(code, message, Map.of(), retryAfter);
    }

    /**
     * A document beyond a limit.
     *
     * @param limit name of the setting under {@code lianzhao.edge.limits}
     * @param found the value found, at least: counting ends where the limit is passed
     */
    public static Refused beyond(String limit, long maximum, long found) {
        return beyond(RefusalCode.LIMIT_EXCEEDED, limit, maximum, found);
    }

    /**
     * A document that costs too much.
     *
     * @param dearest what costs most in it, dearest first: {@code field}, its {@code cost} and how
     *     often it is {@code standing} in the document
     */
    public static Refused tooDear(long maximum, long found, List<Map<String, Object>> dearest) {
        var beyond = beyond("cost", maximum, found);
        var details = new LinkedHashMap<>(beyond.details);
        details.put("fields", dearest);
        var names =
                dearest.stream()
                        .map(field -> field.get("field") + " (" + field.get("cost") + ")")
                        .collect(Collectors.joining(", "));
        return new Refused(
                beyond.code,
                "%s; it goes to %s. Ask for these fewer times in one request, with a smaller first or quota, or without diversity"
                        .formatted(beyond.getMessage(), names),
                details,
                null);
    }

    public static Refused beyond(RefusalCode code, String limit, long maximum, long found) {
        var details = new LinkedHashMap<String, Object>();
        details.put("limit", limit);
        details.put("maximum", maximum);
        details.put("found", found);
        return new Refused(
                code,
                "The request exceeds the limit '%s': at most %d, found %d"
                        .formatted(limit, maximum, found),
                details,
                null);
    }

    public RefusalCode code() {
        return code;
    }

    /** After what time trying again makes sense, where it does. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** The answer to a request that is refused. */
    public WebGraphQlResponse answer(WebGraphQlRequest request) {
        var result = ExecutionResult.newExecutionResult().addError(error()).build();
        var response =
                new WebGraphQlResponse(
                        new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
        retryAfter()
                .ifPresent(after ->
                        response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, seconds(after)));
        return response;
    }

    /** Whole seconds as {@code Retry-After} has them, at least one. */
    public static String seconds(Duration after) {
        return Long.toString(Math.max(1, after.plusMillis(999).toSeconds()));
    }

    public GraphQLError error() {
        var extensions = new LinkedHashMap<String, Object>();
        extensions.put("code", code.name());
        extensions.putAll(details);
        return GraphqlErrorBuilder.newError()
                .locations(null) // An empty list would be against the specification.
                .message("%s", String.valueOf(getMessage()))
                .errorType(code.classification())
                .extensions(extensions)
                .build();
    }
}
