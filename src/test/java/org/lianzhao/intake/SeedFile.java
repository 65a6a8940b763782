package org.lianzhao.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/** The rows of a file of the seed, as they stand there. */
public record SeedFile(List<NamedCsvRecord> rows) {
    public static SeedFile of(String name) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(Path.of("seed", name))) {
            return new SeedFile(csv.stream().toList());
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    public SeedFile where(String column, String value) {
        return where(column, value::equals);
    }

    public SeedFile where(String column, Predicate<String> value) {
        return new SeedFile(rows.stream().filter(row -> value.test(row.getField(column))).toList());
    }

    public List<String> column(String name) {
        return rows.stream().map(row -> row.getField(name)).toList();
    }
}
