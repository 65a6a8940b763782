package org.lianzhao.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.lianzhao.platform.input.PlausibleDates;

/** Files for imports in tests. */
final class ImportTexts {
    /** A day on which the dates of these files are past. */
    static final PlausibleDates DATES = new PlausibleDates(LocalDate.of(2026, 11, 27));

    private ImportTexts() {}

    /** A file of those lines, each followed by the cells of a source where it is no header. */
    static ImportFile file(String name, String header, String... rows) {
        var text = new StringBuilder(header).append(",source,observed_on,grade\n");
        for (var row : rows) {
            text.append(row).append(",测试,2026-11-20,B\n");
        }
        return plain(name, text.toString());
    }

    static ImportFile plain(String name, String text) {
        return new ImportFile(
                name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static List<ImportFile> seed() {
        try (var files = Files.list(Path.of("seed"))) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .map(file ->
                            new ImportFile(
                                    String.valueOf(file.getFileName()),
                                    () -> Files.newInputStream(file)))
                    .toList();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
