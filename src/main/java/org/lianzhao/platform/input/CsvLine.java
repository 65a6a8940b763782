package org.lianzhao.platform.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Invisible;

/**
 * A row of a CSV file (RFC 4180). A row is one line and a cell holds no line break, so that a quote
 * somebody forgot spoils its own line alone and is found where it opens.
 *
 * @param number from 1; empty lines count and are no rows
 * @param cells as they stand, without their quotes and the blanks around them; of a row with faults
 *     only what could be read
 * @param faults what keeps the row from being read, in the order of its cells
 */
public record CsvLine(long number, List<String> cells, List<Fault> faults) {
    private static final char QUOTE = '"';
    private static final char COMMA = ',';
    private static final String OPEN =
            "the quote opened here is never closed on its line; a cell is one line of text";
    private static final String TEXT_AFTER = "text after the closing quote";
    private static final String STRAY =
            "a quote within a cell that does not begin with one; write \"a \"\"word\"\"\" instead";

    /**
     * What is wrong.
     *
     * @param cell position from 0, or -1 where the line as a whole is wrong
     */
    public record Fault(int cell, String reason) {
        /** The name of its column, or null where the header has none for it. */
        public @Nullable String column(List<String> header) {
            return cell < 0 || cell >= header.size() ? null : header.get(cell);
        }
    }

    public CsvLine {
        cells = List.copyOf(cells);
        faults = List.copyOf(faults);
    }

    /** The rows of a file in UTF-8, without a byte order mark at its beginning. */
    public static List<CsvLine> read(byte[] file) {
        return read(file, StandardCharsets.UTF_8);
    }

    /** The same of a file in another charset that keeps the bytes of line ends to themselves. */
    public static List<CsvLine> read(byte[] file, Charset charset) {
        var lines = new ArrayList<CsvLine>();
        TextLines.of(file, charset)
                .forEach((text, number, problem) -> {
                    if (problem != null) {
                        lines.add(new CsvLine(number, List.of(), List.of(new Fault(-1, problem))));
                    } else if (!text.isEmpty()) {
                        lines.add(new Cells(text).line(number));
                    }
                });
        return lines;
    }

    /** Reads the cells of one line. */
    private static final class Cells {
        private final String text;
        private final List<String> cells = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private int at;

        Cells(String text) {
            this.text = text;
        }

        CsvLine line(long number) {
            add();
            while (at < text.length()) {
                at++;
                add();
            }
            return new CsvLine(number, cells, faults);
        }

        /** Reads up to the next comma or the end. */
        private void add() {
            var quoted = at < text.length() && text.charAt(at) == QUOTE;
            var cell = (quoted ? quoted() : plain()).strip();
            Invisible.problem(cell).ifPresent(this::fault);
            cells.add(cell);
        }

        private String plain() {
            var cell = upToComma();
            if (cell.indexOf(QUOTE) >= 0) {
                fault(STRAY);
            }
            return cell;
        }

        private String quoted() {
            var cell = new StringBuilder();
            for (var closed = false; !closed; ) {
                var next = text.indexOf(QUOTE, at + 1);
                if (next < 0) {
                    fault(OPEN);
                    at = text.length();
                    return cell.toString();
                }
                cell.append(text, at + 1, next);
                at = next + 1;
                closed = at == text.length() || text.charAt(at) != QUOTE;
                if (!closed) {
                    cell.append(QUOTE);
                }
            }
            if (!upToComma().isEmpty()) {
                fault(TEXT_AFTER);
            }
            return cell.toString();
        }

        private String upToComma() {
            var from = at;
            var comma = text.indexOf(COMMA, at);
            at = comma < 0 ? text.length() : comma;
            return text.substring(from, at);
        }

        private void fault(String reason) {
            faults.add(new Fault(cells.size(), reason));
        }
    }
}
