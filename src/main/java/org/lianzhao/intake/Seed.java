package org.lianzhao.intake;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.lianzhao.platform.GraphSchema;
import org.lianzhao.platform.StartFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Loads the project's seed into an empty graph at start, before the first request can come. */
@Component
class Seed implements SmartInitializingSingleton {
    private static final Logger log = LoggerFactory.getLogger(Seed.class);

    private final Importer importer;
    private final ImportRepository repository;
    private final boolean loadWhenEmpty;

    /** The schema is asked for so that its constraints exist before the first row is written. */
    Seed(
            Importer importer,
            ImportRepository repository,
            GraphSchema schema,
            @Value("${lianzhao.seed.load-when-empty}") boolean loadWhenEmpty) {
        Objects.requireNonNull(schema);
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
            var files =
                    new PathMatchingResourcePatternResolver().getResources("classpath:seed/*.csv");
            var written =
                    importer.load(
                            "seed",
                            Arrays.stream(files)
                                    .map(file ->
                                            new ImportFile(
                                                    String.valueOf(file.getFilename()),
                                                    file::getInputStream))
                                    .toList());
            log.info(
                    "Seed loaded: {} rows of {} files",
                    written.values().stream().mapToInt(i -> i).sum(),
                    files.length);
        } catch (ImportRefused ex) {
            throw new StartFailure(
                    "The seed has errors, nothing of it was loaded:\n" + ex.getMessage(),
                    "Correct these rows and start again.",
                    ex);
        } catch (IOException ex) {
            throw new IllegalStateException("The seed cannot be read", ex);
        }
    }
}
