package org.lianzhao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTests {
    private static final Table TABLE =
            Table.of(
                    "things.csv",
                    "",
                    1,
                    Column.text("key").must(),
                    Column.text("full_name"),
                    Column.integer("level", 0, 9));

    private final List<RowError> errors = new ArrayList<>();

    @Test
    void readsCellsByPropertyAndEmptyOnesAsNull() {
        var rows = read("key,full_name,level\nA, 长安 ,3\nB,,\n");
        assertThat(rows).extracting(ImportRow::line).containsExactly(2L, 3L);
        assertThat(rows.getFirst().values())
                .isEqualTo(Map.of("key", "A", "fullName", "长安", "level", 3L));
        assertThat(rows.getLast().values())
                .containsOnlyKeys("key", "fullName", "level")
                .containsEntry("key", "B")
                .containsEntry("fullName", null)
                .containsEntry("level", null);
        assertThat(errors).isEmpty();
    }

    /** The two write different things, so equal versions of the data must not come of them. */
    @Test
    void tellsAnEmptyCellFromNoColumnInTheDigest() {
        assertThat(read("key,full_name\nA,\n").getFirst().digestText())
                .isEqualTo(read("full_name,key\n,A\n").getFirst().digestText())
                .isNotEqualTo(read("key\nA\n").getFirst().digestText());
    }

    @Test
    void takesColumnsInAnyOrderAndLeavesOptionalOnesOut() {
        assertThat(read("level,key\n3,A\n"))
                .extracting(ImportRow::values)
                .containsExactly(Map.of("key", "A", "level", 3L));
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFkey,level\nA,3\n", "\uFEFF\"key\",\"level\"\nA,3\n"})
    void acceptsAByteOrderMark(String text) {
        assertThat(read(text)).extracting(ImportRow::key).containsExactly("A");
        assertThat(errors).isEmpty();
    }

    @Test
    void acceptsWindowsLineEnds() {
        assertThat(read("key,level\r\nA,3\r\nB,x\r\n"))
                .extracting(ImportRow::values)
                .containsExactly(Map.of("key", "A", "level", 3L));
        assertErrors("things.csv:3 column 'level': 'x' is no number");
    }

    @Test
    void readsCommasAndQuotesInsideQuotedCells() {
        assertThat(read("key,full_name\nA,\"one, \"\"quoted\"\"\"\n\"B\",\"\"\n"))
                .extracting(ImportRow::key, row -> row.values().get("fullName"))
                .containsExactly(tuple("A", "one, \"quoted\""), tuple("B", null));
        assertThat(errors).isEmpty();
    }

    /** A cell of several lines could be a quote somebody forgot, which swallows rows. */
    @Test
    void refusesAQuoteThatIsClosedInALaterLineWhereItOpens() {
        read("key,full_name\nA,\"two\nB,x\",y\nC,d\n");
        assertErrors(
                "things.csv:2 column 'full_name': the quote opened here is never closed on its line;"
                        + " a cell is one line of text",
                "things.csv:3 column 'full_name': a quote within a cell that does not begin with"
                        + " one; write \"a \"\"word\"\"\" instead");
    }

    /** The rest of the file is read all the same. */
    @Test
    void refusesAQuoteThatIsNeverClosedWhereItOpens() {
        assertThat(read("key,level\nA,1\n\"B,2\nC,x\nD,\"4"))
                .extracting(ImportRow::key)
                .containsExactly("A");
        assertThat(errors)
                .extracting(error -> error.line() + " " + error.column())
                .containsExactly("3 key", "4 level", "5 level");
    }

    @Test
    void refusesTextAfterTheClosingQuote() {
        read("key,full_name,level\nA,\"轻型货车\"x,3\n");
        assertErrors("things.csv:2 column 'full_name': text after the closing quote");
    }

    @ParameterizedTest
    @CsvSource({
        "200B, zero-width space",
        "FEFF, byte order mark inside",
        "00AD, soft hyphen",
        "202E, turns the direction",
        "0007, control character",
        "2028, line separator",
        "D842, half a character",
        "3164, filler",
        "FE0F, variation selector",
    })
    void namesACharacterNobodySees(String code, String what) {
        // Written by hand: no encoder writes half a character.
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("key,full_name\nA,长".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(utf8(Integer.parseInt(code, 16)));
        bytes.writeBytes("安\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read(bytes.toByteArray())).as(what).isEmpty();
        assertThat(errors)
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.line()).isEqualTo(2);
                    assertThat(error.reason())
                            .matches(
                                    "holds the invisible character U\\+"
                                            + code
                                            + "|not UTF-8 here");
                });
    }

    private static byte[] utf8(int code) {
        return code < 0x80
                ? new byte[] {(byte) code}
                : code < 0x800
                        ? new byte[] {(byte) (0xC0 | (code >> 6)), (byte) (0x80 | (code & 0x3F))}
                        : new byte[] {
                            (byte) (0xE0 | (code >> 12)),
                            (byte) (0x80 | ((code >> 6) & 0x3F)),
                            (byte) (0x80 | (code & 0x3F))
                        };
    }

    @Test
    void saysThatAConversionLostACharacter() {
        read("key\n长\uFFFD\n");
        assertErrors(
                "things.csv:2 column 'key': holds U+FFFD, which stands where a conversion lost a"
                        + " character");
    }

    @Test
    void countsEmptyLines() {
        assertThat(read("key\n\n\nA\n")).extracting(ImportRow::line).containsExactly(4L);
        assertThat(errors).isEmpty();
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(read("")).isEmpty();
        assertErrors("things.csv:1: the file is empty; its first line must name the columns");
    }

    @Test
    void refusesAMissingRequiredColumn() {
        assertThat(read("full_name,level\nx,3\n")).isEmpty();
        assertErrors("things.csv:1 column 'key': the required column is missing");
    }

    @Test
    void refusesAnUnknownColumn() {
        assertThat(read("key,colour\nA,red\n")).isEmpty();
        assertErrors(
                "things.csv:1 column 'colour': unknown column; known are key, full_name, level");
    }

    @Test
    void refusesAColumnThatStandsTwice() {
        assertThat(read("key,level,key\nA,3,B\n")).isEmpty();
        assertErrors("things.csv:1 column 'key': the column stands twice in the header");
    }

    @Test
    void refusesRowsWithAnotherNumberOfCells() {
        assertThat(read("key,level\nA\nB,3\nC,3,4\n"))
                .extracting(ImportRow::key)
                .containsExactly("B");
        assertErrors(
                "things.csv:2: has 1 cells, the header 2",
                "things.csv:4: has 3 cells, the header 2");
    }

    @Test
    void collectsEveryErrorOfARow() {
        assertThat(read("key,full_name,level\n,x,y\n")).isEmpty();
        assertErrors(
                "things.csv:2 column 'key': must not be empty",
                "things.csv:2 column 'level': 'y' is no number");
    }

    @Test
    void namesTheLineThatIsNotUtf8() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("key\n赛力斯\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("长安\n".getBytes(Charset.forName("GB18030")));
        bytes.writeBytes("上汽\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read(bytes.toByteArray()))
                .extracting(ImportRow::key)
                .containsExactly("赛力斯", "上汽");
        assertErrors("things.csv:3: not UTF-8 here (the bytes would be GB18030)");
    }

    @Test
    void saysThatASpreadsheetWroteUtf16() {
        read("key\nA\n".getBytes(StandardCharsets.UTF_16));
        assertThat(errors.getFirst().toString())
                .isEqualTo("things.csv:1: not UTF-8 here (the file would be UTF-16)");
    }

    private List<ImportRow> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<ImportRow> read(byte[] bytes) {
        var file = new ImportFile("things.csv", () -> new ByteArrayInputStream(bytes));
        return CsvReading.read(file, TABLE, ImportTexts.DATES, errors);
    }

    private void assertErrors(String... expected) {
        assertThat(errors).extracting(RowError::toString).containsExactly(expected);
    }
}
