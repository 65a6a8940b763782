package org.lianzhao.evaluation;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.lianzhao.platform.input.CsvLine;
import org.lianzhao.platform.input.PlausibleDates;

/** A CSV file (UTF-8, header line) read whole; problems name file and line. */
final class CsvFile {
    private final String file;
    private final String digest;
    private final List<CsvLine> lines;

    private CsvFile(String file, String digest, List<CsvLine> lines) {
        this.file = file;
        this.digest = digest;
        this.lines = lines;
    }

    static CsvFile read(Path path) {
        try {
            return of(path.toString(), Files.readAllBytes(path));
        } catch (NoSuchFileException e) {
            throw new InputProblem(path + ": there is no such file");
        } catch (AccessDeniedException e) {
            throw new InputProblem(path + ": may not be read");
        } catch (IOException e) {
            throw new InputProblem(path + ": cannot be read (is it a file?)");
        }
    }

    static CsvFile of(String file, byte[] bytes) {
        var lines = CsvLine.read(bytes);
        for (var line : lines) {
            for (var fault : line.faults()) {
                var column = fault.column(lines.getFirst().cells());
                throw new InputProblem(
                        file,
                        line.number(),
                        (column == null ? "" : "column “" + column + "”: ") + fault.reason());
            }
        }
        return new CsvFile(file, sha256(bytes), lines);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SHA-256 of the file's bytes, hexadecimal. */
    String digest() {
        return digest;
    }

    /**
     * Every row below the header, its cells in the order of {@code columns}, all of which must be
     * there.
     */
    <T> List<T> rows(List<String> columns, Function<Row, T> read) {
        if (lines.isEmpty()) {
            throw new InputProblem(
                    file,
                    1,
                    "the file is empty; a header " + String.join(",", columns) + " is needed");
        }
        var header = lines.getFirst();
        var at = columns.stream().mapToInt(column -> indexOf(header, column)).toArray();
        var rows = new ArrayList<T>();
        for (var line : lines.subList(1, lines.size())) {
            if (line.cells().size() != header.cells().size()) {
                var count = line.cells().size() + " cells, the header has " + header.cells().size();
                throw new InputProblem(file, line.number(), count);
            }
            rows.add(read.apply(new Row(columns, at, line)));
        }
        if (rows.isEmpty()) {
            throw new InputProblem(file, header.number(), "the file has a header but no row");
        }
        return rows;
    }

    private int indexOf(CsvLine header, String column) {
        var at = header.cells().indexOf(column);
        if (at < 0) {
            throw new InputProblem(file, header.number(), "column “" + column + "” is missing");
        }
        if (header.cells().lastIndexOf(column) != at) {
            throw new InputProblem(file, header.number(), "column “" + column + "” stands twice");
        }
        return at;
    }

    /** One row, its cells by position among the columns asked for. */
    final class Row {
        private final List<String> columns;
        private final int[] at;
        private final CsvLine line;

        private Row(List<String> columns, int[] at, CsvLine line) {
            this.columns = columns;
            this.at = at;
            this.line = line;
        }

        String text(int column) {
            return line.cells().get(at[column]);
        }

        String required(int column) {
            var text = text(column);
            if (text.isEmpty()) {
                throw problem("“" + columns.get(column) + "” is empty");
            }
            return text;
        }

        int modelYear(int column, PlausibleDates dates) {
            var text = required(column);
            var name = "“" + columns.get(column) + "” ";
            if (!text.matches("[0-9]{4}")) {
                throw problem(name + "is not a year: " + text);
            }
            var year = Integer.parseInt(text);
            dates.problemOfModelYear(year)
                    .ifPresent(why -> {
                        throw problem(name + why);
                    });
            return year;
        }

        InputProblem problem(String why) {
            return new InputProblem(file, line.number(), why);
        }
    }
}
