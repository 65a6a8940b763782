package org.lianzhao.intake;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.input.CsvLine;
import org.lianzhao.platform.input.PlausibleDates;

/**
 * Reads one CSV file against its table and collects every error instead of stopping at the first.
 */
final class CsvReading {
    private final Table table;
    private final PlausibleDates dates;
    private final List<RowError> errors;
    private final List<ImportRow> rows = new ArrayList<>();
    private List<Column> header = List.of();
    private List<String> titles = List.of();

    private CsvReading(Table table, PlausibleDates dates, List<RowError> errors) {
        this.table = table;
        this.dates = dates;
        this.errors = errors;
    }

    /** The well-formed rows; everything else is added to {@code errors}. */
    static List<ImportRow> read(
            ImportFile file, Table table, PlausibleDates dates, List<RowError> errors) {
        return read(lines(file), table, dates, errors);
    }

    /** The same of lines that were split already; the first is the header. */
    static List<ImportRow> read(
            List<CsvLine> lines, Table table, PlausibleDates dates, List<RowError> errors) {
        var reading = new CsvReading(table, dates, errors);
        if (lines.isEmpty()) {
            reading.error(1, "", "the file is empty; its first line must name the columns");
        } else if (reading.readHeader(lines.getFirst())) {
            lines.subList(1, lines.size()).forEach(reading::readRow);
        }
        return reading.rows;
    }

    private static List<CsvLine> lines(ImportFile file) {
        try (var content = file.content().open()) {
            return CsvLine.read(content.readAllBytes());
        } catch (IOException ex) {
            throw new IllegalArgumentException(file.name() + " cannot be read", ex);
        }
    }

    /** False where the header has errors: then no cell can be read, and its errors are enough. */
    private boolean readHeader(CsvLine line) {
        if (isFaulty(line, line.cells())) {
            return false;
        }
        var found = new ArrayList<Column>();
        var names = new HashSet<String>();
        for (var name : line.cells()) {
            var column = table.column(name);
            column.ifPresent(found::add);
            if (column.isEmpty()) {
                error(line.number(), name, "unknown column; known are " + knownColumns());
            }
            if (!names.add(column.map(Column::name).orElse(name))) {
                error(line.number(), name, "the column stands twice in the header");
            }
        }
        var missing =
                table.columns().stream()
                        .filter(column -> column.required() && !names.contains(column.name()))
                        .toList();
        missing.forEach(
                column -> error(line.number(), column.title(), "the required column is missing"));
        header = found;
        titles = line.cells();
        return found.size() == line.cells().size()
                && names.size() == found.size()
                && missing.isEmpty();
    }

    private String knownColumns() {
        return table.columns().stream().map(Column::title).collect(Collectors.joining(", "));
    }

    private boolean isFaulty(CsvLine line, List<String> names) {
        for (var fault : line.faults()) {
            var column = fault.column(names);
            error(line.number(), column == null ? "" : column, fault.reason());
        }
        return !line.faults().isEmpty();
    }

    private void readRow(CsvLine line) {
        if (isFaulty(line, titles)) {
            return;
        }
        if (line.cells().size() != header.size()) {
            error(
                    line.number(),
                    "",
                    "has " + line.cells().size() + " cells, the header " + header.size());
            return;
        }
        var values = new HashMap<String, @Nullable Object>();
        var good = true;
        for (var i = 0; i < header.size(); i++) {
            var column = header.get(i);
            var value = parse(column, titles.get(i), line.cells().get(i), line.number());
            values.put(column.property(), value.property);
            good &= !value.problem;
        }
        if (good) {
            rows.add(new ImportRow(table, line.number(), values));
        }
    }

    private record Cell(@Nullable Object property, boolean problem) {}

    private Cell parse(Column column, String title, String text, long line) {
        if (text.isEmpty()) {
            if (column.required()) {
                error(line, title, text, "must not be empty");
            }
            return new Cell(null, column.required());
        }
        try {
            return new Cell(column.parse().of(text, dates), false);
        } catch (NumberFormatException ex) {
            error(line, title, text, "'" + text + "' is no number");
        } catch (IllegalArgumentException | DateTimeException ex) {
            error(line, title, text, String.valueOf(ex.getMessage()));
        }
        return new Cell(null, true);
    }

    private void error(long line, String column, String reason) {
        error(line, column, "", reason);
    }

    private void error(long line, String column, String value, String reason) {
        errors.add(new RowError(table.file(), line, column, value, reason));
    }
}
