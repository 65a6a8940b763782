package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTests {
    @ParameterizedTest
    @CsvSource({
        "'　 重庆 商会\t\n', 重庆 商会",
        "广东渝籍商（协）会, 广东渝籍商（协）会",
        "ＡＢＣ制动, ABC制动",
        "'重　庆   商会', 重 庆 商会",
        "\u2f00汽, 一汽",
        "e\u0301, \u00e9",
        "$1 \\x, $1 \\x"
    })
    void keepsANameAsItIsRead(String typed, String kept) {
        assertThat(TypedText.name("input.name", typed, 100)).isEqualTo(kept);
    }

    @Test
    void countsCharactersAndNotTheirHalves() {
        var longest = "𠮷".repeat(100);
        assertThat(TypedText.name("input.name", longest, 100)).isEqualTo(longest);
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> TypedText.name("input.name", longest + "会", 100))
                .withMessage("Argument 'input.name' must have 1 to 100 characters, has 101");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 　",
                "一\n二",
                "一\u0000二",
                "一\u200B二",
                "一\u2028二",
                "一\uD800二",
                "一\u202E二",
                "一\uFE0F二",
                "\u3164",
                "一\u2800二",
                "一\uE000二",
                "一\uFEFF二",
                "\u0430dmin",
                "\u039fffice"
            })
    void refusesWhatIsNoClearLine(String text) {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> TypedText.name("input.name", text, 100))
                .returns("input.name", BadRequest::argument);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Москва", "2 μm 薄膜 Ω", "α = 2", "😀 试点", "ئۈرۈمچى"})
    void takesAnyScript(String text) {
        assertThat(TypedText.name("input.name", text, 100)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "重视标签（A）, 重视标签(a)",
        "ＡＢＣ, abc",
        "Straße, STRASSE",
        "'a  b', 'A\u3000B'",
        "ΣΑΣ, σας",
        "ﬁ, FI"
    })
    void foldsWidthCaseAndBlanks(String one, String other) {
        assertThat(TypedText.folded(one)).isEqualTo(TypedText.folded(other));
    }

    @Test
    void takesABlankRemarkForNone() {
        assertThat(TypedText.optional("input.note", " ", 100)).isNull();
        assertThat(TypedText.optional("input.note", null, 100)).isNull();
        assertThat(TypedText.optional("input.note", " 50㎡ 待核 ", 100)).isEqualTo("50㎡ 待核");
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> TypedText.optional("input.note", "一\uD800二", 100));
    }
}
