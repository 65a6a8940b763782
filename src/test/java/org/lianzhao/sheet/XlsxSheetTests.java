package org.lianzhao.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxSheetTests {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    private static final List<Cell> ROW =
            List.of(
                    Cell.text("=1+1"),
                    Cell.code("915000002028692566"),
                    new Cell.Figure(new BigDecimal("56.81")),
                    Cell.text("一行\n<二行> & \"三\""),
                    Cell.EMPTY);

    @TempDir Path folder;

    @Test
    void keepsTextsCodesAndFiguresApart() throws IOException {
        var row = rows(XlsxSheet.bytes(CsvSheetTests.sheet(ROW))).get(2);
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(0)).isEqualTo("=1+1");
        assertThat(row.getCell(0).getFormula()).isNull();
        assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellText(1)).isEqualTo("915000002028692566");
        assertThat(row.getCell(2).getType()).isEqualTo(CellType.NUMBER);
        assertThat(row.getCellAsNumber(2)).contains(new BigDecimal("56.81"));
        assertThat(row.getCell(2).getDataFormatString()).isEqualTo("0.00");
        assertThat(row.getCellText(3)).isEqualTo("一行\n<二行> & \"三\"");
        assertThat(row.getOptionalCell(4).map(cell -> cell.getText()).orElse("")).isEmpty();
    }

    /** So they stay texts when somebody edits them. */
    @Test
    void formatsCodesAsText() throws IOException {
        var bytes = XlsxSheet.bytes(CsvSheetTests.sheet(ROW));
        var cell =
                match("<c r=\"B3\" s=\"(\\d+)\" t=\"s\">", part(bytes, "xl/worksheets/sheet1.xml"));
        var styles = part(bytes, "xl/styles.xml");
        var formats = styles.substring(styles.indexOf("<cellXfs")).split("<xf numFmtId=\"", -1);
        var format = match("numFmtId=\"(\\d+)\" formatCode=\"@\"", styles);
        assertThat(formats[Integer.parseInt(cell) + 1]).startsWith(format + "\"");
    }

    private static String match(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().findFirst().orElseThrow().group(1);
    }

    @Test
    void keepsTitlesInView() throws IOException {
        var xml = part(XlsxSheet.bytes(CsvSheetTests.sheet(ROW)), "xl/worksheets/sheet1.xml");
        assertThat(xml).contains("ySplit=\"2\"", "xSplit=\"2\"", "state=\"frozen\"");
        assertThat(xml).contains("<autoFilter ref=\"A2:E3\"", "orientation=\"landscape\"");
        assertThat(xml).doesNotContain("<f>");
    }

    @Test
    void saysWhereATextIsTooLongForACell() throws IOException {
        var cell = "长".repeat(40_000);
        var row = List.of(Cell.text(cell), Cell.EMPTY, Cell.EMPTY, Cell.EMPTY, Cell.EMPTY);
        var read = rows(XlsxSheet.bytes(CsvSheetTests.sheet(row))).get(2).getCellText(0);
        assertThat(read).hasSize(32_767).endsWith("……（太长，余下部分见系统）");
        assertThat(XlsxSheet.fitting("长".repeat(32_767))).hasSize(32_767).endsWith("长长");
    }

    @Test
    void countsLinesByWidth() {
        assertThat(XlsxSheet.lines("", 10)).isZero();
        assertThat(XlsxSheet.lines("五个汉字宽", 10)).isEqualTo(1);
        assertThat(XlsxSheet.lines("六个汉字宽啊", 10)).isEqualTo(2);
        assertThat(XlsxSheet.lines("0123456789\nab", 10)).isEqualTo(2);
        assertThat(XlsxSheet.lines("ab\n\ncd", 10)).isEqualTo(3);
    }

    @Test
    void canBeEmpty() throws IOException {
        var sheet = CsvSheetTests.sheet(ROW);
        var empty = new Sheet(sheet.name(), sheet.head(), sheet.columns(), List.of());
        assertThat(rows(XlsxSheet.bytes(empty))).hasSize(2);
    }

    static List<Row> rows(byte[] bytes) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
            return book.getFirstSheet().read();
        }
    }

    private String part(byte[] bytes, String name) throws IOException {
        var file = Files.write(folder.resolve("sheet.xlsx"), bytes);
        try (var zip = new ZipFile(file.toFile())) {
            var entry = Objects.requireNonNull(zip.getEntry(name), name);
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
