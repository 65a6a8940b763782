package org.lianzhao.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads one CSV file against its table and collects every error instead of stopping at the first.
 */
final class CsvReading {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** A wrong number of cells is an error of its row, not of the file; see {@code readRow}. */
    private static final CsvReader.CsvReaderBuilder CELLS_MAY_DIFFER =
            CsvReader.builder()
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE);

    private final Table table;
    private final List<RowError> errors;
    private final List<ImportRow> rows = new ArrayList<>();
    private List<Column> header = List.of();

    private CsvReading(Table table, List<RowError> errors) {
        this.table = table;
        this.errors = errors;
    }

    /** The well-formed rows; everything else is added to {@code errors}. */
    static List<ImportRow> read(ImportFile file, Table table, List<RowError> errors) {
        var reading = new CsvReading(table, errors);
        var utf8 =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (var text = new BufferedReader(new InputStreamReader(file.content().open(), utf8));
                var csv = CELLS_MAY_DIFFER.ofCsvRecord(withoutByteOrderMark(text))) {
            var lines = csv.iterator();
            if (!lines.hasNext()) {
                reading.error(1, "", "the file is empty; its first line must name the columns");
            } else if (reading.readHeader(lines.next())) {
                lines.forEachRemaining(reading::readRow);
            }
        } catch (CsvParseException ex) {
            reading.error(1, "", "the file is no CSV: " + ex.getMessage());
        } catch (IOException | UncheckedIOException ex) {
            if (!isEncoding(ex)) {
                throw new IllegalArgumentException(table.file() + " cannot be read", ex);
            }
            reading.error(1, "", "the file is not UTF-8");
        }
        return reading.rows;
    }

    private static Reader withoutByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private static boolean isEncoding(Exception ex) {
        return ex instanceof CharacterCodingException
                || ex.getCause() instanceof CharacterCodingException;
    }

    /** False where the header has errors: then no cell can be read, and its errors are enough. */
    private boolean readHeader(CsvRecord line) {
        var found = new ArrayList<Column>();
        var names = new HashSet<String>();
        for (var name : line.getFields()) {
            var column = table.column(name);
            column.ifPresent(found::add);
            if (column.isEmpty()) {
                error(1, name, "unknown column; known are " + knownColumns());
            }
            if (!names.add(name)) {
                error(1, name, "the column stands twice in the header");
            }
        }
        var missing =
                table.columns().stream()
                        .filter(column -> column.required() && !names.contains(column.name()))
                        .toList();
        missing.forEach(column -> error(1, column.name(), "the required column is missing"));
        header = found;
        return found.size() == line.getFieldCount()
                && names.size() == found.size()
                && missing.isEmpty();
    }

    private String knownColumns() {
        return table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    }

    private void readRow(CsvRecord line) {
        if (line.getFieldCount() != header.size()) {
            error(
                    line.getStartingLineNumber(),
                    "",
                    "has " + line.getFieldCount() + " cells, the header " + header.size());
            return;
        }
        var values = new HashMap<String, @Nullable Object>();
        var good = true;
        for (var i = 0; i < header.size(); i++) {
            var column = header.get(i);
            var value = parse(column, line.getField(i).strip(), line.getStartingLineNumber());
            values.put(column.property(), value.property);
            good &= !value.problem;
        }
        if (good) {
            rows.add(new ImportRow(table, line.getStartingLineNumber(), values));
        }
    }

    private record Cell(@Nullable Object property, boolean problem) {}

    private Cell parse(Column column, String text, long line) {
        if (text.isEmpty()) {
            if (column.required()) {
                error(line, column.name(), "must not be empty");
            }
            return new Cell(null, column.required());
        }
        try {
            return new Cell(column.parse().apply(text), false);
        } catch (NumberFormatException ex) {
            error(line, column.name(), "'" + text + "' is no number");
        } catch (IllegalArgumentException | DateTimeException ex) {
            error(line, column.name(), String.valueOf(ex.getMessage()));
        }
        return new Cell(null, true);
    }

    private void error(long line, String column, String reason) {
        errors.add(new RowError(table.file(), line, column, reason));
    }
}
