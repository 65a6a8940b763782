package org.lianzhao.graph;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTests {
    private static final SearchWords WORDS = SearchWords.SHIPPED;

    @Test
    void givesASourceAndAGradeForEveryRow() {
        assertThat(SearchWords.rows())
                .hasSizeGreaterThan(20)
                .allSatisfy(row -> {
                    assertThat(row.getField("source")).isNotBlank();
                    assertThat(row.getField("grade")).matches("[ABC]");
                    assertThat(SearchWords.word(row)).isNotBlank();
                    assertThat(SearchWords.other(row)).isNotBlank();
                })
                .extracting(SearchWordsTests::pair)
                .doesNotHaveDuplicates();
    }

    private static String pair(NamedCsvRecord row) {
        return SearchWords.relation(row) + SearchWords.word(row) + " " + SearchWords.other(row);
    }

    @Test
    void holdsCompoundsThatContainTheirWord() {
        assertThat(SearchWords.rows())
                .filteredOn(row -> SearchWords.relation(row) == SearchRelation.COMPOUND)
                .isNotEmpty()
                .allSatisfy(
                        row -> assertThat(SearchWords.other(row)).contains(SearchWords.word(row)));
    }

    @ParameterizedTest
    @CsvSource({
        "bms, 电池管理系统",
        "电池管理系统, bms",
        "车规级mcu, 车规mcu",
        "车规级mcu, 车规微控制器",
        "座舱域控, 座舱域控制器",
        "sic器件, 碳化硅器件",
        "车载芯片, 座舱芯片",
        "汽车芯片, 车载芯片"
    })
    void knowsOtherSpellings(String text, String other) {
        assertThat(WORDS.spellings(text)).startsWith(text).contains(other);
    }

    @Test
    void takesAKindForNothingWider() {
        assertThat(WORDS.spellings("座舱芯片")).isEqualTo(List.of("座舱芯片"));
    }

    /** ASIC holds SiC, 域控制器 holds 域控. */
    @Test
    void replacesWholeWordsAlone() {
        assertThat(WORDS.spellings("asic")).isEqualTo(List.of("asic"));
        assertThat(WORDS.spellings("域控制器")).isEqualTo(List.of("域控制器", "域控"));
    }
}
