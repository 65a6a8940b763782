package org.lianzhao.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.platform.BadRequest;

class TypedTextTests {
    @Test
    void dropsSpacesAroundAName() {
        assertThat(TypedText.name("input.name", "　 重庆 商会\t\n")).isEqualTo("重庆 商会");
    }

    @Test
    void countsCharactersAndNotTheirHalves() {
        var longest = "𠮷".repeat(100);
        assertThat(TypedText.name("input.name", longest)).isEqualTo(longest);
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> TypedText.name("input.name", longest + "会"))
                .withMessage("Argument 'input.name' must have 1 to 100 characters, has 101");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 　", "一\n二", "一\u0000二", "一\u200B二", "一\u2028二", "一\uD800二"})
    void refusesWhatIsNoLine(String text) {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> TypedText.name("input.name", text))
                .returns("input.name", BadRequest::argument);
    }

    @Test
    void takesABlankRemarkForNone() {
        assertThat(TypedText.optional("input.note", " ")).isNull();
        assertThat(TypedText.optional("input.note", null)).isNull();
        assertThat(TypedText.optional("input.note", " 待核 ")).isEqualTo("待核");
    }
}
