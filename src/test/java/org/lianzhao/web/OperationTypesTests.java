package org.lianzhao.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The page's types follow the schema and its documents. */
class OperationTypesTests {
    private static final Path DOCUMENTS = Path.of("src/main/resources/trusted-documents/web");
    private static final Path COMMITTED = Path.of("src/main/web/api/operations");
    private static final Path WRITTEN = Path.of("target/web-operations");

    @Test
    void areTheCommittedOnes() throws IOException {
        var modules =
                OperationTypes.of(
                        Files.readString(Path.of("src/test/resources/schema.graphql")),
                        read(DOCUMENTS).values());
        write(modules);
        assertThat(read(COMMITTED))
                .as(
                        "types changed: review the difference, then replace the files of %s by those of"
                                + " %s",
                        COMMITTED, WRITTEN)
                .isEqualTo(modules);
    }

    private static SortedMap<String, String> read(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        for (var file : list(folder)) {
            files.put(file.getFileName().toString(), Files.readString(file));
        }
        return files;
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static void write(SortedMap<String, String> modules) throws IOException {
        Files.createDirectories(WRITTEN);
        for (var old : list(WRITTEN)) {
            Files.delete(old);
        }
        for (var module : modules.entrySet()) {
            Files.writeString(WRITTEN.resolve(module.getKey()), module.getValue());
        }
    }
}
