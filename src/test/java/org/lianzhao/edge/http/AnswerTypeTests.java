package org.lianzhao.edge.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.edge.Refused;

class AnswerTypeTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " | JSON",
                "*/* | JSON",
                "application/* | JSON",
                "text/html, */*;q=0.1 | JSON",
                "application/graphql-response+json | GRAPHQL",
                "application/json;q=0.8, application/graphql-response+json | GRAPHQL",
                "application/json, application/graphql-response+json | JSON",
                "text/event-stream | EVENTS",
                "text/event-stream, application/json | EVENTS"
            })
    void isWhatTheClientLikesBest(String accept, AnswerType type) {
        assertThat(AnswerType.of(accept)).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "nonsense", "application/json;q=0"})
    void isNoneWhereNothingFits(String accept) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> AnswerType.of(accept));
        assertThat(AnswerType.ofRefusal(accept)).isEqualTo(AnswerType.JSON);
    }

    @Test
    void tellsRefusalsAsJsonToReadersOfEvents() {
        assertThat(AnswerType.ofRefusal("text/event-stream")).isEqualTo(AnswerType.JSON);
    }
}
