package org.lianzhao.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameOrderTests {
    /** UTF-8 keeps the order of code points. */
    @ParameterizedTest
    @CsvSource({
        "a, a",
        "a, b",
        "a, aa",
        "'', a",
        "长安, 长城",
        "\uFFE5, \uD842\uDFB7",
        "\uD842\uDFB7, 长",
        "\uD842\uDFB7, \uD842\uDFB8",
        "\uD842\uDFB7a, \uD842\uDFB7\uE000",
        "\uD83D\uDE00, \uD842\uDFB7"
    })
    void comparesByCodePoints(String a, String b) {
        var expected =
                Arrays.compareUnsigned(
                        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
        assertThat(Integer.signum(NameOrder.compare(a, b))).isEqualTo(Integer.signum(expected));
        assertThat(Integer.signum(NameOrder.compare(b, a))).isEqualTo(-Integer.signum(expected));
    }

    @Test
    void findsTheRowAfterAPositionThatIsNoneOfTheRows() {
        var rows =
                List.of(
                        Enterprise.named("1", "a"),
                        Enterprise.named("3", "a"),
                        Enterprise.named("1", "c"));
        assertThat(NameOrder.after(rows, true, List.of("a", "1"))).isEqualTo(1);
        assertThat(NameOrder.after(rows, true, List.of("a", "2"))).isEqualTo(1);
        assertThat(NameOrder.after(rows, true, List.of("b", "0"))).isEqualTo(2);
        assertThat(NameOrder.after(rows, true, List.of("c", "1"))).isEqualTo(3);
        assertThat(NameOrder.after(rows.reversed(), false, List.of("a", "2"))).isEqualTo(2);
    }
}
