package org.lianzhao.edge.http;

import graphql.GraphQLError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refusals;
import org.lianzhao.edge.Refused;
import org.lianzhao.edge.watch.RequestId;
import org.lianzhao.platform.Wording;
import org.slf4j.MDC;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers with the status GraphQL over HTTP asks for. */
@Component
class Answers implements Refusals {
    private final JsonMapper json;

    Answers(JsonMapper json) {
        this.json = json;
    }

    void write(HttpServletResponse response, AnswerType type, WebGraphQlResponse answer)
            throws IOException {
        answer.getResponseHeaders()
                .forEach(
                        (name, values) -> values.forEach(value -> response.addHeader(name, value)));
        var result = answer.getExecutionResult();
        write(
                response,
                result.isDataPresent() ? HttpStatus.OK : status(result.getErrors(), type),
                type,
                answer.toMap());
    }

    @Override
    public void write(HttpServletRequest request, HttpServletResponse response, Refused refused)
            throws IOException {
        refused.retryAfter()
                .ifPresent(after ->
                        response.setHeader(HttpHeaders.RETRY_AFTER, Refused.seconds(after)));
        if (refused.code() == RefusalCode.METHOD_NOT_ALLOWED
                && response.getHeader(HttpHeaders.ALLOW) == null) {
            response.setHeader(HttpHeaders.ALLOW, "GET, POST");
        }
        var error = new HashMap<>(refused.error().toSpecification());
        var extensions = new HashMap<String, Object>(refused.error().getExtensions());
        extensions.put("classification", String.valueOf(refused.error().getErrorType()));
        extensions.put(RequestId.KEY, Optional.ofNullable(MDC.get(RequestId.KEY)).orElse(""));
        error.put("extensions", extensions);
        error.put(
                "message",
                Wording.of(
                        String.valueOf(refused.getMessage()),
                        request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        var type = AnswerType.ofRefusal(request.getHeader(HttpHeaders.ACCEPT));
        var status =
                refused.code().always() || type == AnswerType.GRAPHQL
                        ? refused.code().status()
                        : HttpStatus.OK;
        write(response, status, type, Map.of("errors", List.of(error)));
    }

    byte[] bytes(Object value) {
        return json.writeValueAsBytes(value);
    }

    private void write(
            HttpServletResponse response, HttpStatus status, AnswerType type, Object body)
            throws IOException {
        var bytes = bytes(body);
        response.setStatus(status.value());
        response.setContentType(type.withCharset());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static HttpStatus status(List<GraphQLError> errors, AnswerType type) {
        return errors.stream()
                .flatMap(error -> Optional.ofNullable(error.getExtensions()).stream())
                .flatMap(extensions -> RefusalCode.named(extensions.get("code")).stream())
                .filter(code -> code.always() || type == AnswerType.GRAPHQL)
                .map(RefusalCode::status)
                .findFirst()
                .orElse(type == AnswerType.GRAPHQL ? HttpStatus.BAD_REQUEST : HttpStatus.OK);
    }
}
