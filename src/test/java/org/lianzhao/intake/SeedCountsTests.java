package org.lianzhao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianzhao.graph.EvidenceCertainty;
import org.lianzhao.graph.EvidenceGrade;

/** The figures of {@code seed/README.md} are those of the files. */
class SeedCountsTests {
    static Stream<String> sourcedFiles() throws IOException {
        try (var files = Files.list(Path.of("seed"))) {
            return files
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".csv") && !name.equals("regions.csv"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sourcedFiles")
    void readmeTellsRowsByGradeAndCertainty(String file) throws IOException {
        var rows = SeedFile.of(file);
        var cells =
                List.of(
                        "`" + file + "`",
                        String.valueOf(rows.rows().size()),
                        counts(rows, "grade", EvidenceGrade.values()),
                        counts(rows, "certainty", EvidenceCertainty.values()),
                        String.valueOf(rows.where("observed_on", "").rows().size()));
        assertThat(readme()).contains("| " + String.join(" | ", cells) + " |");
    }

    @ParameterizedTest
    @CsvSource({
        "enterprises.csv, kind",
        "industry_chains.csv, role",
        "focuses.csv, basis",
        "operations.csv, basis",
        "labels.csv, label",
        "signals.csv, kind",
        "presences.csv, kind",
        "presences.csv, state",
        "investments.csv, kind",
        "supplies.csv, unsplit",
        "demands.csv, basis"
    })
    void readmeTellsRowsByKind(String file, String column) throws IOException {
        var kinds =
                SeedFile.of(file).column(column).stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .sorted(
                                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(kind -> named(kind.getKey()) + " " + kind.getValue())
                        .collect(Collectors.joining(", "));
        assertThat(readme()).contains("| `%s` | %s | %s |".formatted(file, column, kinds));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void readmeTellsSegmentsAndEnterprisesOfEveryChain(String chain) throws IOException {
        var segments = SeedFile.of("segments.csv").where("chain", chain).column("code");
        var enterprises =
                Set.copyOf(
                        SeedFile.of("operations.csv")
                                .where("segment", Set.copyOf(segments)::contains)
                                .column("enterprise"));
        var local =
                SeedFile.of("enterprises.csv")
                        .where("key", enterprises::contains)
                        .where("adcode", adcode -> adcode.startsWith("50"));
        assertThat(readme())
                .containsPattern(
                        "\\| %s .*\\| %d \\| %d \\| %d \\|"
                                .formatted(
                                        chain,
                                        segments.size(),
                                        enterprises.size(),
                                        local.rows().size()));
    }

    static List<String> chains() {
        return SeedFile.of("industry_chains.csv").column("code");
    }

    @Test
    void readmeTellsTheRowsOfAllFiles() throws IOException {
        var rows = SeedFile.of("regions.csv").rows().size();
        for (var file : sourcedFiles().toList()) {
            rows += SeedFile.of(file).rows().size();
        }
        assertThat(readme()).contains("%,d rows".formatted(rows));
    }

    private static String named(String value) {
        return value.isEmpty() ? "not stated" : value;
    }

    private static String counts(SeedFile rows, String column, Enum<?>[] values) {
        var found = rows.column(column);
        return Arrays.stream(values)
                .map(value -> String.valueOf(Collections.frequency(found, value.name())))
                .collect(Collectors.joining(" / "));
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("seed", "README.md"));
    }
}
