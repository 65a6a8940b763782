package org.lianzhao.access.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.platform.BadRequest;

class LoginNameTests {
    @ParameterizedTest
    @CsvSource({
        "Admin, admin",
        "ＡＤＭＩＮ, admin",
        "adm\u0131n, admin",
        "' 李\u3000', 李",
        "wang.li@Example.CN, wang.li@example.cn"
    })
    void isTheSameInAnyWidthAndCase(String typed, String kept) {
        assertThat(LoginName.checked("input.login", typed)).isEqualTo(kept);
        assertThat(LoginName.folded(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0430dmin",
                "\u0430\u0441\u0435",
                "\u0251dmin",
                "a\ud800b",
                "a\u200bb",
                "\u202eadmin",
                "a b",
                "a\nb",
                "-admin",
                "admin\u0000",
                "エ業"
            })
    void refusesWhatLooksLikeAnother(String typed) {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> LoginName.checked("input.login", typed))
                .returns("input.login", BadRequest::argument);
    }
}
