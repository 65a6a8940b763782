package org.lianzhao.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Beside a database that the test writes to: of the seed's enterprises those that supply, buy,
 * lead, are somewhere besides or showed a signal and a tenth of the others, with all that is said
 * about them, and everything that is about no enterprise. After each write the lists are ready in a
 * fraction of the time.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(SmallSeed.Loader.class)
@TestPropertySource(properties = "lianzhao.seed.load-when-empty=false")
public @interface SmallSeed {
    /** Loads it into an empty graph at the time the seed would be. */
    @TestConfiguration(proxyBeanMethods = false)
    final class Loader implements SmartInitializingSingleton {
        private static final Path SEED = Path.of("seed");
        private static final int SHARE = 10;
        private static final List<String> REFERENCES =
                List.of("enterprise", "supplier", "customer", "investor", "investee", "anchor");

        private final Importer importer;
        private final ImportRepository repository;

        Loader(Importer importer, ImportRepository repository) {
            this.importer = importer;
            this.repository = repository;
        }

        @Override
        public void afterSingletonsInstantiated() {
            if (!repository.isGraphEmpty()) {
                return;
            }
            var left = new HashSet<>(SeedFile.of("enterprises.csv").column("key"));
            kept().forEach(left::remove);
            try (var files = Files.newDirectoryStream(SEED, "*.csv")) {
                var small = Stream.<ImportFile>builder();
                files.forEach(file -> small.add(without(left, file.getFileName().toString())));
                importer.load("seed", small.build().toList());
            } catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }

        private static Stream<String> kept() {
            var keys = SeedFile.of("enterprises.csv").column("key");
            var some = Stream.iterate(0, i -> i < keys.size(), i -> i + SHARE).map(keys::get);
            var supplies = SeedFile.of("supplies.csv");
            return Stream.of(
                            some,
                            supplies.column("supplier").stream(),
                            supplies.column("customer").stream(),
                            SeedFile.of("anchors.csv").column("enterprise").stream(),
                            SeedFile.of("leaders.csv").column("enterprise").stream(),
                            SeedFile.of("presences.csv").column("enterprise").stream(),
                            SeedFile.of("signals.csv").column("enterprise").stream())
                    .flatMap(keysOfOne -> keysOfOne);
        }

        private static ImportFile without(Set<String> enterprises, String name) {
            var own = name.equals("enterprises.csv") ? List.of("key") : REFERENCES;
            var text = new StringWriter();
            try (var writer = CsvWriter.builder().build(text);
                    var csv = CsvReader.builder().ofNamedCsvRecord(SEED.resolve(name))) {
                var rows = csv.stream().toList();
                writer.writeRecord(rows.getFirst().getHeader());
                rows.stream()
                        .filter(row -> own.stream().noneMatch(c -> names(row, c, enterprises)))
                        .forEach(row -> writer.writeRecord(row.getFields()));
            } catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
            var bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return new ImportFile(name, () -> new ByteArrayInputStream(bytes));
        }

        private static boolean names(NamedCsvRecord row, String column, Set<String> enterprises) {
            return row.findField(column).filter(enterprises::contains).isPresent();
        }
    }
}
