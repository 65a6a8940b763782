package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.edge.Refused;
import org.lianzhao.graph.Adcode;

class WordingTests {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern REFUSED =
            Pattern.compile(
                    "Refused\\s*\\.\\s*(?:because|forNow)\\(\\s*RefusalCode\\.\\w+,\\s*\"([^\"]+)\"\\s*[,)]");

    static Stream<Throwable> refusals() {
        return Stream.of(
                catchThrowable(() -> new PageRequest(0, null)),
                catchThrowable(() -> PageRequest.of(5, "x", "list", 2)),
                catchThrowable(() -> GlobalId.parse("id", "x")),
                catchThrowable(() -> GlobalId.key("id", "Park", GlobalId.of("Lead", "a"))),
                catchThrowable(() -> BadRequest.ifBlank("filter.text", " ")),
                catchThrowable(() -> Adcode.check("filter.region", "广东省")),
                new NotFound("park", "code", "NOWHERE"),
                new NotFound("enterprise", "key", "X"),
                Refused.beyond("depth", 10, 11),
                Refused.tooDear(10, 11, List.of(Map.of("field", "Park.leads", "cost", 9L))));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void speaksChineseUnlessAskedForEnglish(Throwable refusal) {
        var english = String.valueOf(refusal.getMessage());
        assertThat(Wording.of(english, null)).containsPattern(HAN).isNotEqualTo(english);
        assertThat(Wording.of(english, "en-GB,en;q=0.9,zh;q=0.1")).isEqualTo(english);
    }

    @Test
    void keepsTheValues() {
        assertThat(Wording.of("Argument 'first' must be from 1 to 100, was 0", null))
                .isEqualTo("参数 'first' 须在 1 到 100 之间，收到 0");
        assertThat(Wording.of("No park has code 'A''B'", null)).isEqualTo("没有代码为 'A''B' 的园区");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "zh-CN,zh;q=0.9,en;q=0.8", "fr", "*", ";;;q=nonsense"})
    void isChineseByDefault(@Nullable String acceptLanguage) {
        assertThat(Wording.of("Sign in first", acceptLanguage)).isEqualTo("请先登录");
    }

    @Test
    void leavesWhatHasNoChineseAsItIs() {
        var invalid = "Validation error (UnknownArgument@[zones]) : Unknown field argument 'first'";
        assertThat(Wording.of(invalid, null)).isEqualTo(invalid);
    }

    /** Whoever adds a refusal gives it its Chinese too. */
    @Test
    void knowsEveryRefusalOfTheEdge() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/lianzhao"))) {
            var messages =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .flatMap(WordingTests::refusalsIn)
                            .toList();
            assertThat(messages)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(
                            message -> assertThat(Wording.of(message, null)).containsPattern(HAN));
        }
    }

    private static Stream<String> refusalsIn(Path file) {
        try {
            return REFUSED.matcher(Files.readString(file)).results().map(found -> found.group(1));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
