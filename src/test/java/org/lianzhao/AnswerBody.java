package org.lianzhao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The body of an answer as it was sent, for tests that compare it byte for byte. */
public final class AnswerBody {
    private AnswerBody() {}

    /** The answer to that document of a test, which must hold no errors. */
    public static String of(
            WebTestClient web, String document, Map<String, @Nullable Object> variables) {
        var body =
                web.post()
                        .uri("/graphql")
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(Map.of("query", text(document), "variables", variables))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody()
                        .returnResult()
                        .getResponseBody();
        var text = new String(Objects.requireNonNull(body), StandardCharsets.UTF_8);
        assertThat(text).startsWith("{\"data\"").doesNotContain("\"errors\"");
        return text;
    }

    private static String text(String document) {
        try {
            return Files.readString(
                    Path.of("src/test/resources/graphql-test", document + ".graphql"));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
