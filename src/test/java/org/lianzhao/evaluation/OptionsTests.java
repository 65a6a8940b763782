package org.lianzhao.evaluation;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class OptionsTests {
    /** As Chinese names are where LANG is C. */
    @Test
    void namesTheLocaleWhereAFileCannotBeNamed() {
        assertThatExceptionOfType(InputProblem.class)
                .isThrownBy(() -> Options.path("a\0b.csv"))
                .withMessageContaining("a\0b.csv")
                .withMessageContaining("LANG=C.UTF-8");
    }
}
