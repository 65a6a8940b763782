package org.lianzhao.edge.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.edge.Refused;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * GraphQL over server-sent events, one operation per connection. The thread of the request writes:
 * a reader who does not keep up blocks it until the connection's timeout, and in the meantime no
 * more than a few events wait.
 */
@Component
class EventStreams {
    private static final Logger log = LoggerFactory.getLogger(EventStreams.class);

    private static final String COMPLETE = "event: complete\ndata:\n\n";
    private static final String KEEP_ALIVE = ":\n\n";
    private static final int WAITING = 16;

    private final EdgeSettings settings;
    private final Answers answers;

    EventStreams(EdgeSettings settings, Answers answers) {
        this.settings = settings;
        this.answers = answers;
    }

    void write(HttpServletResponse response, WebGraphQlResponse answer) throws IOException {
        response.setContentType(AnswerType.EVENTS.withCharset());
        response.setHeader("X-Accel-Buffering", "no"); // Proxies must pass events on at once.
        response.flushBuffer();
        try (var frames = frames(results(answer)).toStream(1)) {
            for (var frame : (Iterable<String>) frames::iterator) {
                response.getOutputStream().write(frame.getBytes(StandardCharsets.UTF_8));
                response.flushBuffer();
            }
        } catch (IOException | IllegalStateException ex) {
            // Reactor's overflow is an IllegalStateException.
            log.debug("An event stream ended: the reader is gone or does not keep up");
        }
    }

    private Flux<String> frames(Flux<Map<String, Object>> results) {
        var done = Sinks.empty();
        var keepAlive =
                Flux.interval(settings.keepAlive())
                        .map(tick -> KEEP_ALIVE)
                        .onBackpressureDrop()
                        .takeUntilOther(done.asMono());
        var events =
                results.map(this::next)
                        .onBackpressureBuffer(WAITING, BufferOverflowStrategy.ERROR)
                        .doFinally(end -> done.tryEmitEmpty());
        return Flux.merge(events, keepAlive).concatWithValues(COMPLETE);
    }

    private String next(Map<String, Object> result) {
        var data = new String(answers.bytes(result), StandardCharsets.UTF_8);
        return "event: next\ndata: " + data + "\n\n";
    }

    private static Flux<Map<String, Object>> results(WebGraphQlResponse answer) {
        return answer.getData() instanceof Publisher<?> events
                ? Flux.from(events)
                        .cast(ExecutionResult.class)
                        .map(ExecutionResult::toSpecification)
                        .onErrorResume(ex -> Flux.just(failed(ex)))
                : Flux.just(answer.toMap());
    }

    private static Map<String, Object> failed(Throwable failure) {
        if (failure instanceof SubscriptionPublisherException known) {
            return errors(known.getErrors());
        }
        log.error("A subscription ended unexpectedly", failure);
        return errors(List.of(Refused.byAFault().error()));
    }

    private static Map<String, Object> errors(List<GraphQLError> errors) {
        return Map.of("errors", errors.stream().map(GraphQLError::toSpecification).toList());
    }
}
