package org.lianzhao.edge.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;
import org.lianzhao.edge.Sequence;
import org.lianzhao.edge.document.SafeMethod;
import org.reactivestreams.Publisher;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /graphql} as GraphQL over HTTP describes it: GET for queries, POST for everything, event
 * streams for subscriptions. It stands before Spring's own endpoint, which has no GET, reads bodies
 * of any size and answers every refusal with 200.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class GraphQlEndpoint {
    static final String PATH = "/graphql";

    @Bean
    @Order(Sequence.ENDPOINT)
    RouterFunction<ServerResponse> graphQlOverHttp(
            WebGraphQlHandler graphQl,
            RequestReading reading,
            Answers answers,
            EventStreams streams) {
        var endpoint = new Endpoint(graphQl, reading, answers, streams);
        return RouterFunctions.route()
                .route(
                        RequestPredicates.path(PATH).or(RequestPredicates.path(PATH + "/")),
                        endpoint::handle)
                .build();
    }

    private record Endpoint(
            WebGraphQlHandler graphQl,
            RequestReading reading,
            Answers answers,
            EventStreams streams) {
        ServerResponse handle(ServerRequest request) {
            // The virtual thread of the request waits for the answer and writes it.
            return ServerResponse.ok()
                    .build((servletRequest, response) -> {
                        try {
                            answer(request, response);
                        } catch (RuntimeException ex) {
                            answers.write(
                                    servletRequest,
                                    response,
                                    Refused.after(ex, "before or after execution"));
                        }
                        return null;
                    });
        }

        private void answer(ServerRequest request, HttpServletResponse response)
                throws IOException {
            var isGet = request.method().equals(HttpMethod.GET);
            if (!isGet && !request.method().equals(HttpMethod.POST)) {
                throw Refused.because(RefusalCode.METHOD_NOT_ALLOWED, "Send GET or POST");
            }
            var type = AnswerType.of(request.servletRequest().getHeader(HttpHeaders.ACCEPT));
            var asked =
                    asked(
                            request,
                            isGet
                                    ? reading.ofQuery(request.params())
                                    : reading.ofBody(request.servletRequest()));
            if (isGet) {
                SafeMethod.require(asked);
            }
            var answer = Objects.requireNonNull(graphQl.handleRequest(asked).block());
            if (type == AnswerType.EVENTS) {
                streams.write(response, answer);
            } else if (answer.getData() instanceof Publisher) {
                throw Refused.because(
                        RefusalCode.NOT_ACCEPTABLE,
                        "A subscription is answered as text/event-stream, or over WebSocket");
            } else {
                answers.write(response, type, answer);
            }
        }

        private static WebGraphQlRequest asked(ServerRequest request, Map<String, Object> body) {
            HttpServletRequest servlet = request.servletRequest();
            return new WebGraphQlRequest(
                    request.uri(),
                    request.headers().asHttpHeaders(),
                    null,
                    request.remoteAddress().orElse(null),
                    request.attributes(),
                    body,
                    UUID.randomUUID().toString(),
                    servlet.getLocale());
        }
    }
}
