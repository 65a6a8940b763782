package org.lianzhao.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The tables a fresh installation starts with. */
final class Seed {
    private Seed() {}

    static List<NamedCsvRecord> table(String name) {
        try (var rows =
                CsvReader.builder().ofNamedCsvRecord(Path.of("seed").resolve(name + ".csv"))) {
            return rows.stream().toList();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
