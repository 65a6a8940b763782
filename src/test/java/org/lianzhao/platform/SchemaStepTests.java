package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaStepTests {
    @Test
    void numbersWithoutGaps() {
        var steps = SchemaStep.shipped();
        assertThat(steps)
                .extracting(SchemaStep::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, steps.size()).boxed().toList());
    }

    @Test
    void areAllFilesOfTheirFolder() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/graph"))) {
            assertThat(SchemaStep.shipped())
                    .extracting(SchemaStep::file)
                    .containsExactlyElementsOf(
                            files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void belongToAModule() {
        assertThat(SchemaStep.shipped())
                .extracting(step -> step.file().replaceFirst("\\d+-([a-z]+).*", "$1"))
                .allMatch(
                        module -> Files.isDirectory(Path.of("src/main/java/org/lianzhao", module)));
    }

    @Test
    void createsNothingASecondTime() {
        assertThat(SchemaStep.shipped())
                .filteredOn(step -> step.kind() == SchemaStep.Kind.SCHEMA)
                .flatExtracting(SchemaStep::statements)
                .hasSizeGreaterThan(50)
                .allMatch(statement -> statement.matches("(?s).* IF (NOT )?EXISTS\\b.*"));
    }

    @Test
    void endsStatementsAtSemicolonsAtTheEndOfALine() {
        var step =
                SchemaStep.of(
                        "0007-lead-names.data.cypher",
                        """
                        // Why; and how.
                        MATCH (n:Signal)
                          // a comment;
                        SET n.note = 'a;b';

                        MATCH (n:Site) REMOVE n.note;
                        """);
        assertThat(step.number()).isEqualTo(7);
        assertThat(step.kind()).isEqualTo(SchemaStep.Kind.DATA);
        assertThat(step.statements())
                .containsExactly(
                        "MATCH (n:Signal)\n\nSET n.note = 'a;b'", "MATCH (n:Site) REMOVE n.note");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7-lead.data.cypher",
                "0007.data.cypher",
                "0007-lead.cypher",
                "0007-lead.other.cypher",
                "0007-Lead.data.cypher"
            })
    void refusesAnotherName(String file) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaStep.of(file, "MERGE (:A);"))
                .withMessageContaining(file);
    }

    @ParameterizedTest
    @CsvSource({
        "0007-lead.data.cypher, MERGE (:A);, CREATE INDEX a IF NOT EXISTS FOR (n:A) ON (n.a);",
        "0007-lead.data.cypher, MERGE (:A);, DROP CONSTRAINT a IF EXISTS;",
        "0007-lead.schema.cypher, CREATE TEXT INDEX a IF NOT EXISTS FOR (n:A) ON (n.a);, CREATE"
                + " (:A);",
    })
    void isEitherSchemaOrData(String file, String fits, String doesNot) {
        assertThat(SchemaStep.of(file, fits).statements()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemaStep.of(file, fits + "\n" + doesNot))
                .withMessageContaining("mixes schema and data");
    }
}
