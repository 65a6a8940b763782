package org.lianzhao.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.lianzhao.platform.StartFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Loads the project's seed into an empty graph at start, before the first request can come. It
 * waits for all beans, of which {@code GraphSchema} creates the constraints.
 */
@Component
class Seed implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(Seed.class);

    private final Importer importer;
    private final ImportRepository repository;
    private final boolean loadWhenEmpty;

    Seed(
            Importer importer,
            ImportRepository repository,
            @Value("${lianzhao.seed.load-when-empty}") boolean loadWhenEmpty) {
        this.importer = importer;
        this.repository = repository;
        this.loadWhenEmpty = loadWhenEmpty;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!loadWhenEmpty || !repository.isGraphEmpty()) {
            return;
        }
        try {
            var files = files();
            var start = System.nanoTime();
            var written = importer.load("seed", files);
            log.info(
                    "Seed loaded: {} rows of {} files in {} ms",
                    written.values().stream().mapToInt(Integer::intValue).sum(),
                    files.size(),
                    Duration.ofNanos(System.nanoTime() - start).toMillis());
        } catch (ImportRefused ex) {
            throw new StartFailure(
                    "The seed has errors, nothing of it was loaded:\n" + ex.getMessage(),
                    "Correct these rows and start again.",
                    ex);
        } catch (IOException ex) {
            throw new IllegalStateException("The seed cannot be read", ex);
        }
    }

    private static List<ImportFile> files() throws IOException {
        var resources =
                new PathMatchingResourcePatternResolver().getResources("classpath:seed/*.csv");
        return Arrays.stream(resources)
                .map(file ->
                        new ImportFile(
                                Objects.requireNonNull(file.getFilename()), file::getInputStream))
                .toList();
    }
}
