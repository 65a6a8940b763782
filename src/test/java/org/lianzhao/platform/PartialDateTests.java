package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTests {
    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-28",
        "2024-12, 2024-12-01, 2024-12-31",
        "2024-10-21, 2024-10-21, 2024-10-21",
        "2024-02-29, 2024-02-29, 2024-02-29",
    })
    void spansAllDaysItCanMean(String text, LocalDate first, LocalDate last) {
        var date = new PartialDate(text);
        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-13",
                "2024-00",
                "2024-02-30",
                "2023-02-29",
                "2024-10-00",
                "2024-1",
                "24",
                "2024/10",
                "2024-10-21T00:00",
                "去年",
                ""
            })
    void refusesWhatIsNoDate(String text) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> new PartialDate(text))
                .withMessageContaining("'" + text);
    }
}
