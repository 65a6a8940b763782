package org.lianzhao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianzhao.ranking.supply.SupplyWeights;

class FitTests {
    @TempDir Path folder = Path.of("");

    private static int run(String... args) {
        var quiet = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return Fit.run(args, quiet, quiet);
    }

    @Test
    void writesTheSameWeightsForTheSameInput() throws IOException {
        var train = MadeUp.train(folder).toString();
        var first = folder.resolve("first.csv");
        var second = folder.resolve("second.csv");

        assertThat(run("--train", train, "--out", first.toString(), "--date", "2026-11-23"))
                .isZero();
        assertThat(run("--train", train, "--out", second.toString(), "--date", "2026-11-23"))
                .isZero();
        assertThat(Files.readString(first)).isEqualTo(Files.readString(second));
        var weights = SupplyWeights.parse(Files.readString(first));
        assertThat(weights.run()).containsEntry("date", "2026-11-23").containsKey("train_sha256");
        assertThat(weights.tables()).hasSize(25);
    }

    @Test
    void learnsForBareEdges() throws IOException {
        var out = folder.resolve("edges.csv");

        assertThat(
                        run(
                                "--train",
                                MadeUp.train(folder).toString(),
                                "--out",
                                out.toString(),
                                "--edges"))
                .isZero();
        var weights = SupplyWeights.parse(Files.readString(out));
        assertThat(weights.run()).containsEntry("command", "fit --train train.csv --edges");
        assertThat(weights.table("similar_makers_buy").maximum()).isPositive();
        assertThat(weights.table("region_presence").maximum()).isZero();
    }

    @Test
    void putsAllWeightOnTheTermThatTellsRightFromWrong() {
        var all = new BitSet();
        all.set(0, 4);
        var example = Example.of(new double[][] {{0, 0, 1, 0}, {1, 1, 0, 1}}, all, new int[] {2});
        var increments =
                new ListwiseFit(new double[][] {{1}, {1}}, List.of(example)).run(pass -> {});

        assertThat(increments[0][0]).isGreaterThan(2);
        assertThat(increments[1][0]).isZero();
    }

    @Test
    void neverLooksPastTheWindow() {
        var links = SupplyRow.read(MadeUp.train(folder), false, MadeUp.DATES);
        var origins = new RollingOrigins(links, List.of());

        assertThat(origins.years()).isSorted().last().isEqualTo(2016);
        assertThat(origins.at(2012))
                .hasSize(2)
                .allSatisfy(task -> assertThat(task.graph().lastYear()).isEqualTo(2012));
    }

    @Test
    void refusesTooFewYearsAndBadDates() {
        var train = MadeUp.write(folder.resolve("short.csv"), MadeUp.HEADER + "A,B,C,2018,China\n");
        var out = folder.resolve("w.csv").toString();

        assertThat(run("--train", train.toString(), "--out", out)).isEqualTo(2);
        assertThat(run("--train", train.toString(), "--out", out, "--date", "soon")).isEqualTo(2);
        assertThat(run("--out", out)).isEqualTo(2);
    }

    /** Fitting takes minutes. */
    @Test
    void looksWhetherItCanWriteBeforeItFits() {
        String[] args = {
            "--train",
            MadeUp.train(folder).toString(),
            "--out",
            folder.resolve("no/such/folder.csv").toString()
        };
        var told = new ByteArrayOutputStream();

        var code = Fit.run(args, System.out, new PrintStream(told, true, StandardCharsets.UTF_8));

        assertThat(code).isEqualTo(2);
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("cannot be written")
                .hasLineCount(1);
    }
}
