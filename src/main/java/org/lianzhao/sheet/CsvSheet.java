package org.lianzhao.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sheet as RFC 4180 has it: CRLF, quotes doubled, every record with the same number of fields. A
 * byte order mark tells spreadsheets that it is UTF-8.
 */
final class CsvSheet {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * What spreadsheets may take for the beginning of a formula. Names and sources come from files
     * and pages of others: a cell such as {@code =HYPERLINK(…)} would run when an officer opens the
     * sheet, and quotes do not prevent it. An apostrophe in front does (OWASP, CSV Injection); it
     * is shown, which does less harm than leaving a character out.
     */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    /** Spreadsheets round what looks like a number to 15 digits: 9.15E+17. */
    private static final Pattern NUMBER = Pattern.compile("\\d+([.Ee]\\d+)?");

    private CsvSheet() {}

    static byte[] bytes(Sheet sheet) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(String.valueOf(BYTE_ORDER_MARK).getBytes(StandardCharsets.UTF_8));
        try (var csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(out, StandardCharsets.UTF_8)) {
            var fields = sheet.columns().size();
            sheet.head().forEach(line -> csv.writeRecord(padded(fields, line.name(), line.text())));
            csv.writeRecord(sheet.columns().stream().map(Sheet.Column::title).toList());
            sheet.rows()
                    .forEach(row -> csv.writeRecord(row.stream().map(CsvSheet::field).toList()));
        } catch (IOException ex) {
            throw new IllegalStateException("Memory does not fail", ex);
        }
        return out.toByteArray();
    }

    private static List<String> padded(int fields, String name, String text) {
        var all = new ArrayList<>(Collections.nCopies(fields, ""));
        all.set(0, harmless(name));
        all.set(1, harmless(text));
        return all;
    }

    static String field(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> harmless(text);
            case Cell.Code(var text) ->
                    NUMBER.matcher(text).matches() ? "'" + text : harmless(text);
            case Cell.Figure(var value) -> value.toPlainString();
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
