package org.lianzhao.edge.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;
import org.lianzhao.edge.document.TrustedDocuments;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the parameters of a GraphQL request ({@code query}, {@code operationName}, {@code
 * variables}, {@code extensions}) of a body, a query string or a message. A {@code documentId} is
 * replaced by the document it names.
 */
@Component
class RequestReading {
    /** What is accepted as a body: neither can be sent by a form of a foreign page. */
    private static final List<MediaType> ACCEPTED =
            List.of(
                    MediaType.APPLICATION_JSON,
                    new MediaType("application", "graphql-response+json"));

    private static final int NESTING = 64;
    private static final int LONGEST_NAME = 256;

    private final EdgeSettings settings;
    private final TrustedDocuments documents;
    private final JsonMapper json =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(NESTING)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    RequestReading(EdgeSettings settings, TrustedDocuments documents) {
        this.settings = settings;
        this.documents = documents;
    }

    Map<String, Object> ofBody(HttpServletRequest request) throws IOException {
        requireJson(request.getContentType());
        var body = RequestBody.read(request, settings);
        for (var c : body) {
            if (c == '[') {
                throw Refused.because(
                        RefusalCode.BATCH_REFUSED,
                        "A body holds one request; send several fields in one document instead");
            }
            if (!Character.isWhitespace(c)) {
                break;
            }
        }
        return checked(object("body", body));
    }

    Map<String, Object> ofQuery(MultiValueMap<String, String> query) {
        var parameters = new HashMap<String, Object>();
        for (var name : List.of("query", "operationName", "documentId")) {
            var value = query.getFirst(name);
            if (value != null) {
                parameters.put(name, value);
            }
        }
        for (var name : List.of("variables", "extensions")) {
            var value = query.getFirst(name);
            if (value != null && !value.isEmpty()) {
                parameters.put(name, object(name, value.getBytes(StandardCharsets.UTF_8)));
            }
        }
        return checked(parameters);
    }

    /** A JSON object, or a refusal. */
    Map<String, Object> object(String what, byte[] text) {
        try {
            if (json.readValue(Utf8.text(text), Object.class) instanceof Map<?, ?> map) {
                return named(map);
            }
        } catch (JacksonException | CharacterCodingException ex) {
            // The message of the parser may quote the text, so the answer does without it.
        }
        throw malformed("The " + what + " must be a JSON object");
    }

    /** Checks the parameters' types and sizes and resolves a {@code documentId}. */
    Map<String, Object> checked(Map<String, Object> parameters) {
        var request = new HashMap<String, Object>();
        put(request, "query", parameters.get("query"), String.class);
        put(request, "operationName", operationName(parameters), String.class);
        put(request, "variables", parameters.get("variables"), Map.class);
        put(request, "extensions", parameters.get("extensions"), Map.class);
        var id = parameters.get("documentId");
        if (id != null && request.containsKey("query")) {
            throw malformed("Send either query or documentId, not both");
        }
        if (id != null) {
            request.put("query", documents.document(String.valueOf(id)));
        }
        if (!(request.get("query") instanceof String query) || query.isBlank()) {
            throw malformed("The parameter query is missing");
        }
        requireSize(request.get("variables"));
        return request;
    }

    /** Clients send an empty one where they have none. */
    private static @Nullable Object operationName(Map<String, Object> parameters) {
        var name = parameters.get("operationName");
        if (name instanceof String text && text.length() > LONGEST_NAME) {
            throw malformed("The parameter operationName is too long");
        }
        return "".equals(name) ? null : name;
    }

    private void requireSize(@Nullable Object variables) {
        var maximum = settings.limits().variableCharacters();
        var found = characters(variables);
        if (found > maximum) {
            throw Refused.beyond("variable-characters", maximum, found);
        }
    }

    private static long characters(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .mapToLong(entry ->
                                    characters(entry.getKey()) + characters(entry.getValue()))
                            .sum();
            case List<?> list -> list.stream().mapToLong(item -> 1 + characters(item)).sum();
            default -> String.valueOf(value).length();
        };
    }

    private static void put(
            Map<String, Object> request, String name, @Nullable Object value, Class<?> type) {
        if (value != null) {
            if (!type.isInstance(value)) {
                throw malformed("The parameter " + name + " has the wrong type");
            }
            request.put(name, value);
        }
    }

    private static void requireJson(@Nullable String contentType) {
        try {
            var type = contentType == null ? null : MediaType.parseMediaType(contentType);
            if (type != null
                    && ACCEPTED.stream().anyMatch(type::equalsTypeAndSubtype)
                    && (type.getCharset() == null
                            || type.getCharset().equals(StandardCharsets.UTF_8))) {
                return;
            }
        } catch (InvalidMediaTypeException ex) {
            // Falls through: not one of the accepted types either.
        }
        throw Refused.because(RefusalCode.UNSUPPORTED_MEDIA_TYPE, "Send application/json in UTF-8");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> named(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }

    static Refused malformed(String message) {
        return Refused.because(RefusalCode.MALFORMED_REQUEST, message);
    }
}
