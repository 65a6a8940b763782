package org.lianzhao.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.platform.BadRequest;

class SearchTextTests {
    @ParameterizedTest
    @ValueSource(strings = {"T-BOX", "tbox", "t box", "Ｔ－ＢＯＸ", " T\u2010Box　", "t_BOX"})
    void readsEveryWayOfWritingAlike(String text) {
        assertThat(SearchText.joined(text)).isEqualTo("tbox");
        assertThat(whole(text).spellings()).containsExactly("tbox", "车载终端", "车联网终端");
    }

    @Test
    void asksForTheWholeAndForEachOfSeveralWords() {
        var terms = SearchText.of("text", "星宇 / 车灯").terms();
        assertThat(terms)
                .extracting(term -> term.spellings().getFirst())
                .containsExactly("星宇车灯", "星宇", "车灯");
        assertThat(SearchText.of("text", "车灯").terms()).hasSize(1);
    }

    @Test
    void looksForBlanksAndHyphensWithinLatinLettersAndForBothWidths() {
        assertThat(whole("abc").query().split(" OR "))
                .containsExactlyInAnyOrder(
                        "\"abc\"",
                        "\"ａｂｃ\"",
                        "\"a bc\"",
                        "\"ａ ｂｃ\"",
                        "\"ab c\"",
                        "\"ａｂ ｃ\"",
                        "abc*");
        assertThat(whole("线束").query()).isEqualTo("\"线束\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a:b",
                "\"c",
                "c\\",
                "d* ~2",
                "[1 TO 2]",
                "{x}",
                "NOT y",
                "+z -z !z",
                "a && b || c",
                "^2",
                "/r.*/",
                "（电机）",
                "e?f",
                "AND",
                "OR NOT"
            })
    void leavesNoSignOfTheIndexesLanguage(String text) {
        assertThat(SearchText.of("text", text).terms())
                .allSatisfy(term ->
                        assertThat(term.query())
                                .matches(
                                        "(\"[\\p{L}\\p{N} ]+\"|[a-z0-9]+\\*)( OR (\"[\\p{L}\\p{N} ]+\"|[a-z0-9]+\\*))*"));
    }

    @ParameterizedTest
    @CsvSource({
        "+++, must hold a letter or a digit",
        "（）, must hold a letter or a digit",
        "a b c d e f g h i, 'at most 8 words, has 9'"
    })
    void refusesWhatCannotBeSearched(String text, String message) {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> SearchText.of("filter.text", text))
                .withMessageContaining(message)
                .returns("filter.text", BadRequest::argument);
    }

    @Test
    void refusesATextThatIsTooLong() {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> SearchText.of("filter.text", "电".repeat(101)))
                .withMessageContaining("at most 100 characters, has 101");
        assertThat(SearchText.of("filter.text", "x".repeat(100)).terms()).hasSize(1);
    }

    @Test
    void keepsQueriesSmallHoweverManyKnownWordsATextHas() {
        var text = "BMS MCU HUD OBC SiC T-BOX ZF CATL";
        assertThat(SearchText.of("text", text).terms())
                .allSatisfy(term -> assertThat(term.spellings()).hasSizeLessThanOrEqualTo(12));
    }

    private static SearchTerm whole(String text) {
        return SearchText.of("text", text).terms().getFirst();
    }

    @Test
    void knowsCompoundsThatMeanSomethingElse() {
        assertThat(whole("电机").compounds()).contains("充电机", "发电机");
        assertThat(whole("充电机").compounds()).isEqualTo(List.of());
    }
}
