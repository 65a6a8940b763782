package org.lianzhao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTests {
    private static final Table TABLE =
            Table.of(
                    "things.csv",
                    "",
                    1,
                    Column.text("key").must(),
                    Column.text("full_name"),
                    Column.integer("level", 0));

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
    void countsTheLinesInsideQuotedCells() {
        assertThat(read("key,full_name\nA,\"two\nlines, \"\"quoted\"\"\"\nB,x\n"))
                .extracting(ImportRow::line, row -> row.values().get("fullName"))
                .containsExactly(tuple(2L, "two\nlines, \"quoted\""), tuple(4L, "x"));
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
    void refusesAFileThatIsNotUtf8() {
        assertThat(read("key\n长安\n".getBytes(Charset.forName("GB18030")))).isEmpty();
        assertErrors("things.csv:1: the file is not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"key,level\nA,\"3\"x\n", "key,level\nA,3\nB,\"4\nC,5\n"})
    void refusesBrokenQuoting(String text) {
        read(text);
        assertThat(errors).hasSize(1);
        assertThat(errors.getFirst().file()).isEqualTo("things.csv");
    }

    private List<ImportRow> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<ImportRow> read(byte[] bytes) {
        var file = new ImportFile("things.csv", () -> new ByteArrayInputStream(bytes));
        return CsvReading.read(file, TABLE, errors);
    }

    private void assertErrors(String... expected) {
        assertThat(errors).extracting(RowError::toString).containsExactly(expected);
    }
}
