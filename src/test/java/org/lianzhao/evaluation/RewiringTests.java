package org.lianzhao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianzhao.ranking.supply.SupplyWeights;

/**
 * What the score has learned is who supplies what to whom. Where links keep their makers, products,
 * suppliers, years and regions but suppliers change places, every degree is the same and nothing is
 * left to know: quality falls to that of ranking by degree.
 */
class RewiringTests {
    private static final Path SUPPLY_LINKS = Path.of("../shared/data/supply-links/train.csv");
    private static final int CUT = 2016;

    @Test
    void fallsToTheDegreeBaselineOnMadeUpLinks(@TempDir Path folder) {
        var train = SupplyRow.read(MadeUp.train(folder), false, MadeUp.DATES);
        var test = SupplyRow.read(MadeUp.test(folder), false, MadeUp.DATES);
        check(train, test);
    }

    /** Inside the train file: the test file is not opened. */
    @Test
    void fallsToTheDegreeBaselineOnRealLinks() {
        assumeTrue(
                Files.exists(SUPPLY_LINKS),
                "skipped, no " + SUPPLY_LINKS + ": real relations do not ship");
        var all = SupplyRow.read(SUPPLY_LINKS, false, MadeUp.DATES);
        check(
                all.stream().filter(link -> link.year() <= CUT).toList(),
                all.stream().filter(link -> link.year() > CUT).toList());
    }

    private static void check(List<SupplyRow> train, List<SupplyRow> test) {
        var whole = quality(train, test, OwnScore.NAME);
        var rewired = quality(rewired(train), test, OwnScore.NAME);
        var degree = quality(train, test, "popularity");
        System.out.printf(
                "NDCG@20 %.3f, with suppliers rewired %.3f, by degree %.3f%n",
                whole, rewired, degree);
        assertThat(whole).isGreaterThan(degree + 0.1);
        assertThat(rewired).isLessThan(degree + 0.03);
    }

    private static double quality(List<SupplyRow> train, List<SupplyRow> test, String method) {
        var task = Task.of(train, test, List.of());
        var methods = new ArrayList<>(new Baselines(task.graph()).all());
        methods.add(new OwnScore(task.graph(), SupplyWeights.shipped()));
        var asked =
                methods.stream().filter(one -> one.name().equals(method)).findFirst().orElseThrow();
        var result = new HoldOut(task, 1).measure(asked, done -> {});
        return Arrays.stream(result.ndcg()).average().orElseThrow();
    }

    /** The same links with their suppliers dealt anew. */
    private static List<SupplyRow> rewired(List<SupplyRow> links) {
        var suppliers =
                new ArrayList<>(
                        links.stream()
                                .map(SupplyRow::supplier)
                                .sorted(Comparator.naturalOrder())
                                .toList());
        Collections.shuffle(suppliers, new Random(17));
        var rewired = new ArrayList<SupplyRow>();
        for (var i = 0; i < links.size(); i++) {
            var link = links.get(i);
            rewired.add(
                    new SupplyRow(
                            link.maker(),
                            link.product(),
                            suppliers.get(i),
                            link.year(),
                            link.region()));
        }
        return rewired;
    }
}
