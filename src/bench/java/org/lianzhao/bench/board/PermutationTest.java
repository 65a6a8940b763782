package org.lianzhao.bench.board;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Whether two samples of times differ: how often a random division of both together has medians at
 * least as far apart as these.
 */
final class PermutationTest {
    private static final int PERMUTATIONS = 10_000;

    private PermutationTest() {}

    /** The p-value, two-sided, counting the division there is as one of them. */
    static double p(double[] one, double[] other, long seed) {
        var random = new SplittableRandom(seed);
        var all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        var observed = distance(all, one.length);
        var asFar = 1;
        for (var i = 0; i < PERMUTATIONS; i++) {
            shuffle(all, random);
            asFar += distance(all, one.length) >= observed ? 1 : 0;
        }
        return asFar / (PERMUTATIONS + 1.0);
    }

    private static double distance(double[] all, int first) {
        return Math.abs(
                median(Arrays.copyOf(all, first))
                        - median(Arrays.copyOfRange(all, first, all.length)));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static void shuffle(double[] values, SplittableRandom random) {
        for (var i = values.length - 1; i > 0; i--) {
            var j = random.nextInt(i + 1);
            var value = values[i];
            values[i] = values[j];
            values[j] = value;
        }
    }
}
