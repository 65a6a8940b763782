package org.lianzhao.gap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GapStateTests {
    @ParameterizedTest
    @CsvSource({
        "3,  , STRONG",
        "9, .1, STRONG",
        "2, , WEAK",
        "1, 1, WEAK",
        "0, .8, MISSING",
        "0, 1, MISSING",
        "0, .799, UNKNOWN",
        "0, 0, UNKNOWN",
        "0, , UNKNOWN",
    })
    void followsFromTheCountAndTheCoverage(int local, Double coverage, GapState state) {
        assertThat(GapState.of(local, coverage)).isEqualTo(state);
    }

    @Test
    void neverSaysMissingWithoutCoverage() {
        for (var local = 0; local < 10; local++) {
            assertThat(GapState.of(local, null)).isNotEqualTo(GapState.MISSING);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.5, 0.7999999999, Double.NaN})
    void neverSaysMissingBelowFourFifthsCoverage(double coverage) {
        assertThat(GapState.of(0, coverage)).isEqualTo(GapState.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 100})
    void neverSaysMissingWhereAnyoneIsKnown(int local) {
        assertThat(GapState.of(local, 1.0)).isIn(GapState.WEAK, GapState.STRONG);
    }
}
