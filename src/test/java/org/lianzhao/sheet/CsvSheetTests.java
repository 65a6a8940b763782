package org.lianzhao.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.sheet.Sheet.Column;
import org.lianzhao.sheet.Sheet.Line;

class CsvSheetTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\",\"点\")",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "＝1",
                "＋1",
                "－1",
                "＠1"
            })
    void letsNoTextStartAFormula(String text) {
        assertThat(CsvSheet.field(new Cell.Text(text))).isEqualTo("'" + text);
        assertThat(CsvSheet.field(new Cell.Code(text))).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "长安", "1=1", "T-BOX", "a@b.cn", "①=", " =1", "'=1"})
    void leavesOtherTextAsItIs(String text) {
        assertThat(CsvSheet.field(new Cell.Text(text))).isEqualTo(text);
    }

    /** Spreadsheets keep 15 digits of a number; E is a letter of credit codes. */
    @ParameterizedTest
    @ValueSource(strings = {"915000002028692566", "600000", "91310000132260E250", "1.5"})
    void marksCodesThatLookLikeNumbersAsText(String code) {
        assertThat(CsvSheet.field(new Cell.Code(code))).isEqualTo("'" + code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91310000132260250X", "688800.SH", "2498.HK", ""})
    void leavesOtherCodesAsTheyAre(String code) {
        assertThat(CsvSheet.field(new Cell.Code(code))).isEqualTo(code);
    }

    @Test
    void writesFiguresPlainly() {
        assertThat(CsvSheet.field(new Cell.Figure(new BigDecimal("1E+2")))).isEqualTo("100");
        assertThat(CsvSheet.field(new Cell.Figure(new BigDecimal("-3.10")))).isEqualTo("-3.10");
    }

    @Test
    void canBeReadBackWhateverTheCellsHold() {
        var awkward = List.of("说“好”, \"he\" said", "一行\n二行", "a,b;c", "尾\\", "");
        var text =
                new String(
                        CsvSheet.bytes(sheet(awkward.stream().map(Cell::text).toList())),
                        StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF园区,\"茶园, 工业园\",,,\r\n").endsWith("\r\n");
        assertThat(text).contains("\"说“好”, \"\"he\"\" said\"");
        assertThat(text.replace("\r\n", "").replace("一行\n二行", "")).doesNotContain("\r", "\n");
        var records =
                CsvReader.builder().ofCsvRecord(text.substring(1)).stream()
                        .map(CsvRecord::getFields)
                        .toList();
        assertThat(records).hasSize(3).allSatisfy(fields -> assertThat(fields).hasSize(5));
        assertThat(records.get(1)).containsExactly("甲", "乙", "丙", "丁", "戊");
        assertThat(records.get(2)).isEqualTo(awkward);
    }

    static Sheet sheet(List<Cell> row) {
        return new Sheet(
                "表",
                List.of(new Line("园区", "茶园, 工业园")),
                List.of(
                        new Column("甲", 10),
                        new Column("乙", 10),
                        new Column("丙", 10, 2),
                        new Column("丁", 10),
                        new Column("戊", 10)),
                List.of(row));
    }
}
