package org.lianzhao.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.platform.BadRequest;

class AdcodeTests {
    @ParameterizedTest
    @CsvSource({"500000, 50", "330200, 3302", "500108, 500108", "500100, 5001", "659001, 659001"})
    void prefixIsWhatAllRegionsInsideShare(String code, String prefix) {
        assertThat(Adcode.prefix(code)).isEqualTo(prefix);
    }

    @Test
    void provinceIsTheFirstTwoDigits() {
        assertThat(Adcode.province("330203")).isEqualTo("33");
    }

    @ParameterizedTest
    @ValueSource(strings = {"33", "Ningbo", "3302000", "33020a", " 330200", ""})
    void refusesWhatIsNoCode(String code) {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> Adcode.check("filter.region", code))
                .returns("filter.region", BadRequest::argument);
    }

    @Test
    void needsNoCodeWhereTheArgumentIsLeftOut() {
        assertThatCode(() -> Adcode.check("filter.region", null)).doesNotThrowAnyException();
        assertThatCode(() -> Adcode.check("filter.region", "500108")).doesNotThrowAnyException();
    }
}
