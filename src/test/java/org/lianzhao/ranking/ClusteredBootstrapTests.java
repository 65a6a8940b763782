package org.lianzhao.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianzhao.ranking.ClusteredBootstrap.Interval;

class ClusteredBootstrapTests {
    private static final ClusteredBootstrap BOOTSTRAP = new ClusteredBootstrap(2000, 7);

    @Test
    void comesCloseToTheNormalIntervalWhereEachValueIsItsOwnCluster() {
        var random = new Random(3);
        var values = random.doubles(400).toArray();
        var interval = BOOTSTRAP.mean(values, IntStream.range(0, 400).toArray());
        var half = 1.96 * Math.sqrt(1 / 12.0 / 400);

        assertThat(interval.low()).isCloseTo(interval.mean() - half, within(.005));
        assertThat(interval.high()).isCloseTo(interval.mean() + half, within(.005));
    }

    @Test
    void isWiderWhereClustersAreAlike() {
        var values = IntStream.range(0, 400).mapToDouble(i -> i / 40 % 2).toArray();
        var alone = BOOTSTRAP.mean(values, IntStream.range(0, 400).toArray());
        var alike = BOOTSTRAP.mean(values, IntStream.range(0, 400).map(i -> i / 40).toArray());

        assertThat(alike.high() - alike.low()).isGreaterThan(3 * (alone.high() - alone.low()));
    }

    @Test
    void oneClusterHasNoWidthAndNoValueNoMean() {
        assertThat(BOOTSTRAP.mean(new double[] {1, 2}, new int[] {0, 0}))
                .isEqualTo(new Interval(1.5, 1.5, 1.5));
        assertThat(BOOTSTRAP.mean(new double[0], new int[0])).isEqualTo(new Interval(0, 0, 0));
    }

    @Test
    void theSameSeedGivesTheSameInterval() {
        double[] values = {0, 1, 1, 0, 1};
        int[] clusters = {0, 1, 2, 3, 4};

        assertThat(BOOTSTRAP.mean(values, clusters)).isEqualTo(BOOTSTRAP.mean(values, clusters));
    }
}
