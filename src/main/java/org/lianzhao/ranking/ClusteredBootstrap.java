package org.lianzhao.ranking;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Percentile bootstrap of a mean whose observations come in clusters: whole clusters are drawn with
 * replacement, and the mean is taken over the observations drawn.
 *
 * <p>Queries of one maker are alike; drawing them one by one would make the interval too narrow.
 * Davison, Hinkley, “Bootstrap methods and their application”, 1997, §3.8; for rankings Sakai,
 * SIGIR 2006. Two methods are compared by the bootstrap of their paired differences. O(resamples ·
 * clusters); the same seed gives the same draws.
 *
 * @param resamples number of bootstrap samples
 * @param seed start of the random sequence
 */
public record ClusteredBootstrap(int resamples, long seed) {

    /** A mean and the ends of its 95 % interval. */
    public record Interval(double mean, double low, double high) {}

    /**
     * Interval of the mean of {@code values}.
     *
     * @param clusters cluster of each value, dense from 0
     */
    public Interval mean(double[] values, int[] clusters) {
        var count = Arrays.stream(clusters).max().orElse(-1) + 1;
        var sums = new double[count];
        var sizes = new int[count];
        for (var i = 0; i < values.length; i++) {
            sums[clusters[i]] += values[i];
            sizes[clusters[i]]++;
        }
        var mean = values.length == 0 ? 0 : Arrays.stream(values).sum() / values.length;
        var means = resample(sums, sizes);
        return new Interval(mean, quantile(means, .025), quantile(means, .975));
    }

    private double[] resample(double[] sums, int[] sizes) {
        var random = new SplittableRandom(seed);
        var means = new double[resamples];
        for (var b = 0; b < resamples && sums.length > 0; b++) {
            var sum = 0.0;
            var size = 0;
            for (var c = 0; c < sums.length; c++) {
                var drawn = random.nextInt(sums.length);
                sum += sums[drawn];
                size += sizes[drawn];
            }
            means[b] = size == 0 ? 0 : sum / size;
        }
        Arrays.sort(means);
        return means;
    }

    private static double quantile(double[] sorted, double q) {
        var at = q * (sorted.length - 1);
        var below = (int) Math.floor(at);
        var above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
