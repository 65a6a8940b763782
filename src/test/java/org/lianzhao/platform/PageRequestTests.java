package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTests {
    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void acceptsOneToAHundred(int first) {
        assertThat(PageRequest.of(first, null, "parks", 1).first()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 101, Integer.MAX_VALUE})
    void refusesOtherSizesNamingTheArgument(int first) {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> PageRequest.of(first, null, "parks", 1))
                .withMessage("Argument 'first' must be from 1 to 100, was " + first)
                .returns("first", BadRequest::argument);
    }

    @Test
    void givesTheCursorsValues() {
        var cursor = new Keyset("parks", List.of("A", "B")).encode();
        var page = PageRequest.of(10, cursor, "parks", 2);
        assertThat(page.afterValue(0)).isEqualTo("A");
        assertThat(page.afterValue(1)).isEqualTo("B");
        assertThat(PageRequest.of(10, null, "parks", 2).afterValue(1)).isNull();
    }

    @Test
    void refusesACursorOfAnotherList() {
        var cursor = new Keyset("zones", List.of("A")).encode();
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> PageRequest.of(10, cursor, "parks", 1))
                .returns("after", BadRequest::argument);
    }
}
