package org.lianzhao.edge;

import graphql.ErrorClassification;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.TransientError;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.http.HttpStatus;

/** Why a request was refused before a field was resolved: {@code extensions.code}. */
public enum RefusalCode {
    /** The body is not a GraphQL request. */
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, true),
    /** A parameter of an address is unknown or has a value that cannot be used. */
    BAD_PARAMETER(HttpStatus.BAD_REQUEST, true),
    /** Several requests in one body. */
    BATCH_REFUSED(HttpStatus.BAD_REQUEST, true),
    /** The document does not parse, is not valid, or lacks the operation that was named. */
    INVALID_DOCUMENT(HttpStatus.BAD_REQUEST, false),
    /** The document asks for more than a limit allows. */
    LIMIT_EXCEEDED(HttpStatus.BAD_REQUEST, false),
    /** The address names nothing there is. */
    NOT_FOUND(HttpStatus.NOT_FOUND, true),
    /** No document is registered under that hash. */
    DOCUMENT_NOT_FOUND(HttpStatus.NOT_FOUND, true),
    /** Only registered documents are executed here. */
    DOCUMENT_NOT_TRUSTED(HttpStatus.FORBIDDEN, true),
    /** The request needs a token and has none, or one that is not valid. */
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, true),
    /** The caller's role may not go there. */
    FORBIDDEN(HttpStatus.FORBIDDEN, true),
    /** A page of a foreign origin called. */
    ORIGIN_REFUSED(HttpStatus.FORBIDDEN, true),
    /** The method cannot do that: mutations come by POST. */
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, true),
    /** No accepted media type fits the answer. */
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, true),
    /** The body did not arrive in time. */
    BODY_TIMEOUT(HttpStatus.REQUEST_TIMEOUT, true),
    /** The body is larger than allowed. */
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, true),
    /** The body's media type or charset is not one of GraphQL. */
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, true),
    /** The caller calls too often. */
    RATE_LIMITED(HttpStatus.TOO_MANY_REQUESTS, true),
    /** The caller has too many subscriptions open. */
    TOO_MANY_SUBSCRIPTIONS(HttpStatus.TOO_MANY_REQUESTS, true),
    /** A fault of ours; the log has the cause. */
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, true),
    /** The database does not answer. */
    DATABASE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, true),
    /** Too much runs at once. */
    OVERLOADED(HttpStatus.SERVICE_UNAVAILABLE, true),
    /** The request took too long and was cancelled. */
    TIMEOUT(HttpStatus.SERVICE_UNAVAILABLE, true);

    private final HttpStatus status;
    private final boolean always;

    RefusalCode(HttpStatus status, boolean always) {
        this.status = status;
        this.always = always;
    }

    public HttpStatus status() {
        return status;
    }

    /** What kind of error it is, in the words that errors of fields have. */
    ErrorClassification classification() {
        return switch (this) {
            case UNAUTHENTICATED -> ErrorType.UNAUTHORIZED;
            case FORBIDDEN -> ErrorType.FORBIDDEN;
            case NOT_FOUND -> ErrorType.NOT_FOUND;
            case INTERNAL_ERROR -> ErrorType.INTERNAL_ERROR;
            case DATABASE_UNAVAILABLE, OVERLOADED -> TransientError.SERVICE_UNAVAILABLE;
            case TIMEOUT -> TransientError.TIMEOUT;
            default -> ErrorType.BAD_REQUEST;
        };
    }

    /**
     * Whether the status is sent with {@code application/json} too, whose clients expect 200 for
     * whatever a well-formed request leads to.
     */
    public boolean always() {
        return always;
    }

    public static Optional<RefusalCode> named(@Nullable Object name) {
        return Arrays.stream(values()).filter(code -> code.name().equals(name)).findFirst();
    }
}
