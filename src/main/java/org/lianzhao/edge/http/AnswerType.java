package org.lianzhao.edge.http;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The media types of an answer, and which of them a client asked for. */
enum AnswerType {
    JSON(MediaType.APPLICATION_JSON_VALUE),
    GRAPHQL("application/graphql-response+json"),
    EVENTS(MediaType.TEXT_EVENT_STREAM_VALUE);

    private final String type;

    AnswerType(String type) {
        this.type = type;
    }

    String withCharset() {
        return type + ";charset=utf-8";
    }

    /** The acceptable type the client likes best; {@code application/json} where it has no wish. */
    static AnswerType of(@Nullable String accept) {
        try {
            return accepted(accept).stream()
                    .flatMap(wish ->
                            List.of(values()).stream()
                                    .filter(t -> wish.includes(MediaType.parseMediaType(t.type))))
                    .findFirst()
                    .orElseThrow(AnswerType::none);
        } catch (InvalidMediaTypeException ex) {
            throw none();
        }
    }

    /** The same for a refusal, which is better told in an unwanted type than not at all. */
    static AnswerType ofRefusal(@Nullable String accept) {
        try {
            var type = of(accept);
            return type == EVENTS ? JSON : type;
        } catch (Refused ex) {
            return JSON;
        }
    }

    private static List<MediaType> accepted(@Nullable String accept) {
        var wishes = MediaType.parseMediaTypes(accept == null || accept.isBlank() ? "*/*" : accept);
        return wishes.stream()
                .filter(wish -> wish.getQualityValue() > 0)
                .sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
                .toList();
    }

    private static Refused none() {
        return Refused.because(
                RefusalCode.NOT_ACCEPTABLE,
                "Accept application/graphql-response+json, application/json or text/event-stream");
    }
}
