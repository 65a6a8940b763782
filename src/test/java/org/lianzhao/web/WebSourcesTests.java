package org.lianzhao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What the sources of the page may be: for the browsers of government desktops, and short. */
class WebSourcesTests {
    private static final Path SOURCES = Path.of("src/main/web");

    /** Written by {@link OperationTypesTests}: as long as what the page asks. */
    private static final Path WRITTEN = SOURCES.resolve("api/operations");

    private static final Path BUNDLE = Path.of("target/classes/static/assets");
    private static final int LINES = 200;
    private static final int SCRIPT_BYTES = 60_000;
    private static final int ALL_BYTES = 100_000;

    /** What Chromium 90 does not know and esbuild passes on as it is. */
    private static final Pattern NEW_CSS =
            Pattern.compile(
                    ":has\\(|@container|container-type|@layer|@property|@scope|@starting-style"
                            + "|color-mix\\(|light-dark\\(|oklch\\(|\\d[dsl]v[hw]\\b|accent-color"
                            + "|text-wrap|scrollbar-gutter|field-sizing|subgrid|overflow: *clip"
                            + "|^ *(translate|rotate|scale) *:|:popover-open|:user-valid",
                    Pattern.MULTILINE);

    private static final Pattern NEW_SCRIPT =
            Pattern.compile(
                    "\\.at\\(|\\.findLast|structuredClone|Object\\.hasOwn|\\.toSorted|\\.toReversed"
                            + "|\\.groupBy|randomUUID|\\binert\\b|popover");

    private static final Pattern ANY = Pattern.compile("[:<|(,] *any\\b|\\bas any\\b");

    @Test
    void useNoStylesNewerThanChromium90() {
        assertThat(files(".css")).isNotEmpty().noneMatch(file -> found(NEW_CSS, file));
    }

    @Test
    void useNoFunctionsNewerThanChromium90() {
        assertThat(scripts()).isNotEmpty().noneMatch(file -> found(NEW_SCRIPT, file));
    }

    @Test
    void areShort() {
        assertThat(Stream.of(files(".css"), files(".ts"), files(".tsx")).flatMap(List::stream))
                .filteredOn(file -> !file.startsWith(WRITTEN))
                .filteredOn(file -> text(file).lines().count() > LINES)
                .isEmpty();
    }

    @Test
    void sayWhatTypeEverythingIs() {
        assertThat(scripts()).noneMatch(file -> found(ANY, file));
    }

    @Test
    void loadLittleAtFirst() throws IOException {
        var first =
                Pattern.compile("(?:from|import)\"\\./(part-[^\"]+)\"")
                        .matcher(text(bundled("app-", ".js")));
        long script = compressed(bundled("app-", ".js")) + compressed(bundled("theme-", ".js"));
        for (var part : first.results().map(match -> match.group(1)).distinct().toList()) {
            script += compressed(BUNDLE.resolve(part));
        }
        assertThat(script).isLessThanOrEqualTo(SCRIPT_BYTES);
        assertThat(script + compressed(bundled("app-", ".css"))).isLessThanOrEqualTo(ALL_BYTES);
    }

    private static List<Path> scripts() {
        return Stream.concat(files(".ts").stream(), files(".tsx").stream()).toList();
    }

    private static Path bundled(String begin, String end) throws IOException {
        try (var all = Files.list(BUNDLE)) {
            return all.filter(file -> file.getFileName().toString().startsWith(begin))
                    .filter(file -> file.toString().endsWith(end))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static long compressed(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(Files.readAllBytes(file));
        }
        return bytes.size();
    }

    private static List<Path> files(String end) {
        try (var all = Files.walk(SOURCES)) {
            return all.filter(file -> file.toString().endsWith(end)).toList();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static boolean found(Pattern pattern, Path file) {
        return pattern.matcher(text(file)).find();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }
}
