package org.lianzhao.edge.watch;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.InvalidSyntaxError;
import graphql.execution.UnknownOperationException;
import graphql.validation.ValidationError;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Sequence;
import org.lianzhao.platform.NotReady;
import org.lianzhao.platform.Wording;
import org.reactivestreams.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Counts errors by classification, writes the request id into each, names their code, and puts them
 * into the language asked for.
 */
@Component
@Order(Sequence.Interceptors.ERROR_LABELS)
class ErrorLabels implements WebGraphQlInterceptor {
    private static final int LONGEST_MESSAGE = 1_000;

    private final MeterRegistry metrics;

    ErrorLabels(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return Mono.deferContextual(context -> {
            var id = context.<String>getOrEmpty(RequestId.KEY).orElse("");
            var language = request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE);
            var label = new Label(id, language);
            return chain.next(request).map(response -> labelled(response, label));
        });
    }

    /**
     * What each error gets.
     *
     * @param language value of {@code Accept-Language}, null where it was not sent
     */
    private record Label(String id, @Nullable String language) {}

    private WebGraphQlResponse labelled(WebGraphQlResponse response, Label label) {
        var errors = response.getExecutionResult().getErrors();
        if (response.getData() instanceof Publisher<?> events) {
            return response.transform(builder -> builder.data(labelled(events, label)));
        }
        errors.stream()
                .flatMap(error -> Optional.ofNullable(error.getExtensions()).stream())
                .flatMap(extensions ->
                        Optional.ofNullable(extensions.get(NotReady.RETRY_AFTER)).stream())
                .findFirst()
                .ifPresent(seconds ->
                        response.getResponseHeaders()
                                .set(HttpHeaders.RETRY_AFTER, seconds.toString()));
        return errors.isEmpty()
                ? response
                : response.transform(builder -> builder.errors(labelled(errors, label)));
    }

    private Flux<ExecutionResult> labelled(Publisher<?> events, Label label) {
        return Flux.from(events)
                .cast(ExecutionResult.class)
                .map(event ->
                        event.getErrors().isEmpty()
                                ? event
                                : event.transform(builder ->
                                        builder.errors(labelled(event.getErrors(), label))))
                .onErrorMap(
                        SubscriptionPublisherException.class,
                        ex ->
                                new SubscriptionPublisherException(
                                        labelled(ex.getErrors(), label), ex));
    }

    private List<GraphQLError> labelled(List<GraphQLError> errors, Label label) {
        return errors.stream().map(error -> labelled(error, label)).toList();
    }

    private GraphQLError labelled(GraphQLError error, Label label) {
        metrics.counter("graphql.errors", "classification", String.valueOf(error.getErrorType()))
                .increment();
        var extensions = new HashMap<String, Object>();
        Optional.ofNullable(error.getExtensions()).ifPresent(extensions::putAll);
        if (isOfDocument(error)) {
            extensions.put("code", RefusalCode.INVALID_DOCUMENT.name());
        }
        extensions.put(RequestId.KEY, label.id());
        var builder =
                GraphqlErrorBuilder.newError()
                        .message("%s", Wording.of(shortened(error.getMessage()), label.language()))
                        .errorType(error.getErrorType())
                        .extensions(extensions);
        // None rather than an empty list, which would be against the specification.
        var places = Optional.ofNullable(error.getLocations()).orElse(List.of());
        builder.locations(places.isEmpty() ? null : places);
        Optional.ofNullable(error.getPath()).ifPresent(builder::path);
        return builder.build();
    }

    /** A caller's own text, such as the name of a field, is not sent back at any length. */
    private static String shortened(String message) {
        return message.length() <= LONGEST_MESSAGE
                ? message
                : message.substring(0, LONGEST_MESSAGE) + "…";
    }

    /** Not every error classified so: one of a variable's value is not of the document. */
    private static boolean isOfDocument(GraphQLError error) {
        return error instanceof InvalidSyntaxError
                || error instanceof ValidationError
                || error instanceof UnknownOperationException;
    }
}
