package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysetTests {
    private static final Keyset KEYSET = new Keyset("leads", List.of("61500000", "S001"));

    @Test
    void readsBackWhatItMade() {
        assertThat(Keyset.decode("after", "leads", 2, KEYSET.encode())).isEqualTo(KEYSET);
    }

    @Test
    void keepsEmptyAndChineseValues() {
        var keyset = new Keyset("enterprises", List.of("", "长安汽车"));
        assertThat(Keyset.decode("after", "enterprises", 2, keyset.encode())).isEqualTo(keyset);
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        assertRefused("enterprises", 2, KEYSET.encode());
    }

    @Test
    void refusesAnotherNumberOfValues() {
        assertRefused("leads", 1, KEYSET.encode());
        assertRefused("leads", 3, KEYSET.encode());
    }

    @Test
    void refusesEditedValues() {
        var text =
                new String(Base64.getUrlDecoder().decode(KEYSET.encode()), StandardCharsets.UTF_8);
        var edited = text.replace("61500000", "99999999").getBytes(StandardCharsets.UTF_8);
        assertRefused("leads", 2, Base64.getUrlEncoder().withoutPadding().encodeToString(edited));
    }

    @Test
    void refusesAValueThatShouldBeANumber() {
        assertThat(KEYSET.longValue("after", 0)).isEqualTo(61_500_000);
        assertThat(catchThrowableOfType(BadRequest.class, () -> KEYSET.longValue("after", 1)))
                .returns("after", BadRequest::argument);
    }

    @Test
    void refusesEveryTruncation() {
        var cursor = KEYSET.encode();
        for (var length = 0; length < cursor.length(); length++) {
            assertRefused("leads", 2, cursor.substring(0, length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "not base64!", "长安"})
    void refusesOtherText(String cursor) {
        assertRefused("leads", 2, cursor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-2147483648", "2147483648", "4294967296", "x", "1.5", ""})
    void refusesAPlaceThatNoListHas(String place) {
        var keyset = new Keyset("leads", List.of(place));
        assertThat(catchThrowableOfType(BadRequest.class, () -> keyset.intValue("after", 0)))
                .hasMessageStartingWith("Argument 'after' is not a cursor of this list");
    }

    private static void assertRefused(String list, int size, String cursor) {
        var refusal =
                catchThrowableOfType(
                        BadRequest.class, () -> Keyset.decode("after", list, size, cursor));
        assertThat(refusal).as(cursor).isNotNull();
        assertThat(refusal.argument()).isEqualTo("after");
        assertThat(refusal).hasMessageStartingWith("Argument 'after' is not a cursor of this list");
    }
}
