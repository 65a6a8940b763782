package org.lianzhao;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The sources are as {@code mvn spotless:apply} leaves them: the same formatter, version and style.
 */
class FormatTests {
    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void sourcesAreFormatted() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            assertThat(
                            files.filter(file -> file.toString().endsWith(".java"))
                                    .filter(file -> !isFormatted(file)))
                    .as("files to format: run `mvn spotless:apply` under JDK 21 or newer")
                    .isEmpty();
        }
    }

    private static boolean isFormatted(Path file) {
        try {
            var source = Files.readString(file);
            var formatted = FORMATTER.formatSource(source);
            var used = RemoveUnusedImports.removeUnusedImports(formatted);
            return ImportOrderer.reorderImports(used, Style.GOOGLE).equals(source);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        } catch (FormatterException ex) {
            throw new IllegalStateException(file + " cannot be formatted", ex);
        }
    }
}
