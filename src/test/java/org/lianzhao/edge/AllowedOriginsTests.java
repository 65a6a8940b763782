package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedOriginsTests {
    @ParameterizedTest
    @CsvSource({
        "https://portal.example.org, https://portal.example.org",
        "https://portal.example.org/, https://portal.example.org",
        "HTTPS://Portal.Example.ORG:443, https://portal.example.org",
        "http://127.0.0.1:3000, http://127.0.0.1:3000",
        "' http://[::1]:80 ', http://[::1]"
    })
    void areWrittenAsBrowsersDo(String typed, String origin) {
        assertThat(AllowedOrigins.normalised(List.of(typed))).containsExactly(origin);
    }

    @Test
    void mayBeNone() {
        assertThat(AllowedOrigins.normalised(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "",
                "null",
                "portal.example.org",
                "https://*.example.org",
                "https://portal.example.org/path",
                "https://user@portal.example.org",
                "https://portal.example.org?x",
                "ftp://portal.example.org"
            })
    void keepTheApplicationFromStartingWhereTheyAreNone(String typed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AllowedOrigins.normalised(List.of(typed)))
                .withMessageContaining("lianzhao.edge.allowed-origins")
                .withMessageContaining("'" + typed + "'");
    }
}
