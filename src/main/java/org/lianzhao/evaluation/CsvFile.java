package org.lianzhao.evaluation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
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

/** A CSV file (UTF-8, header line) read whole; problems name file and line. */
final class CsvFile {
    private final String file;
    private final String digest;
    private final List<CsvRecord> records;

    private CsvFile(String file, String digest, List<CsvRecord> records) {
        this.file = file;
        this.digest = digest;
        this.records = records;
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
        var text = decode(file, bytes);
        try (var reader =
                CsvReader.builder()
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(new StringReader(text))) {
            return new CsvFile(file, sha256(bytes), reader.stream().toList());
        } catch (CsvParseException | UncheckedIOException e) {
            throw new InputProblem(file + ": is not CSV: " + oneLine(e));
        } catch (IOException e) {
            throw new InputProblem(file + ": cannot be read");
        }
    }

    private static String decode(String file, byte[] bytes) {
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InputProblem(file + ": is not UTF-8");
        }
    }

    private static String oneLine(Exception e) {
        var cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
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
        if (records.isEmpty()) {
            throw new InputProblem(
                    file,
                    1,
                    "the file is empty; a header " + String.join(",", columns) + " is needed");
        }
        var header = records.getFirst();
        var at = columns.stream().mapToInt(column -> indexOf(header, column)).toArray();
        var rows = new ArrayList<T>();
        for (var cells : records.subList(1, records.size())) {
            if (cells.getFieldCount() != header.getFieldCount()) {
                var count =
                        cells.getFieldCount() + " cells, the header has " + header.getFieldCount();
                throw new InputProblem(file, cells.getStartingLineNumber(), count);
            }
            rows.add(read.apply(new Row(columns, at, cells)));
        }
        if (rows.isEmpty()) {
            throw new InputProblem(file, 1, "the file has a header but no row");
        }
        return rows;
    }

    private int indexOf(CsvRecord header, String column) {
        var at = header.getFields().stream().map(String::strip).toList().indexOf(column);
        if (at < 0) {
            throw new InputProblem(
                    file, header.getStartingLineNumber(), "column “" + column + "” is missing");
        }
        return at;
    }

    /** One row, its cells by position among the columns asked for. */
    final class Row {
        private final List<String> columns;
        private final int[] at;
        private final CsvRecord cells;

        private Row(List<String> columns, int[] at, CsvRecord cells) {
            this.columns = columns;
            this.at = at;
            this.cells = cells;
        }

        String text(int column) {
            return cells.getField(at[column]).strip();
        }

        String required(int column) {
            var text = text(column);
            if (text.isEmpty()) {
                throw problem("“" + columns.get(column) + "” is empty");
            }
            return text;
        }

        int year(int column) {
            var text = required(column);
            if (!text.matches("(18|19|20|21)\\d\\d")) {
                throw problem("“" + columns.get(column) + "” is not a year: " + text);
            }
            return Integer.parseInt(text);
        }

        InputProblem problem(String why) {
            return new InputProblem(file, cells.getStartingLineNumber(), why);
        }
    }
}
