package org.lianzhao.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Learns the heights of monotone tables: minimises the mean over queries of −(1/|R|) Σ_{r ∈ R} ln
 * softmax(score)_r, plus ½ λ |w|², over increments w ≥ 0 between knots, by projected Adam in a
 * fixed number of full passes; no randomness.
 *
 * <p>Listwise softmax: Cao et al., “Learning to rank: from pairwise approach to listwise approach”,
 * ICML 2007; Bruch et al., “An analysis of the softmax cost function for learning to rank”, ICTIR
 * 2019. Adam: Kingma, Ba, ICLR 2015. One pass costs O(non-zero values).
 */
final class ListwiseFit {
    static final int PASSES = 60;
    static final double RIDGE = .01;
    private static final double START = .1;
    private static final double STEP = .15;
    private static final int WARM = 40;
    private static final double COOLING = .985;
    private static final double MOMENTUM = .9;
    private static final double SCALE = .98;

    private final double[][] knots;
    private final List<Ramps> queries;
    private final double[][] increments;
    private final double[][] gradient;
    private final double[][] mean;
    private final double[][] square;

    ListwiseFit(double[][] knots, List<Example> examples) {
        this.knots = knots;
        queries = examples.stream().map(example -> new Ramps(example, knots)).toList();
        increments = likeKnots();
        gradient = likeKnots();
        mean = likeKnots();
        square = likeKnots();
        Arrays.stream(increments).forEach(row -> Arrays.fill(row, START));
    }

    private double[][] likeKnots() {
        return Arrays.stream(knots).map(row -> new double[row.length]).toArray(double[][]::new);
    }

    /** Increments of each term's table between its knots, none negative. */
    double[][] run(IntConsumer progress) {
        for (var pass = 1; pass <= PASSES; pass++) {
            var heights = heights();
            var slopes = new Slopes(heights);
            for (var query : queries) {
                query.addTo(slopes, heights, 1.0 / queries.size());
            }
            slopes.of(gradient);
            step(pass);
            progress.accept(pass);
        }
        return increments;
    }

    /** Of each term's table at 0 and at its knots. */
    private double[][] heights() {
        return Arrays.stream(increments)
                .map(row -> {
                    var heights = new double[row.length + 1];
                    for (var j = 0; j < row.length; j++) {
                        heights[j + 1] = heights[j] + row[j];
                    }
                    return heights;
                })
                .toArray(double[][]::new);
    }

    private void step(int pass) {
        var rate = STEP * Math.pow(COOLING, Math.max(0, pass - WARM));
        for (var t = 0; t < knots.length; t++) {
            for (var j = 0; j < knots[t].length; j++) {
                var g = gradient[t][j] + RIDGE * increments[t][j];
                mean[t][j] = MOMENTUM * mean[t][j] + (1 - MOMENTUM) * g;
                square[t][j] = SCALE * square[t][j] + (1 - SCALE) * g * g;
                var m = mean[t][j] / (1 - Math.pow(MOMENTUM, pass));
                var v = square[t][j] / (1 - Math.pow(SCALE, pass));
                increments[t][j] = Math.max(0, increments[t][j] - rate * m / (Math.sqrt(v) + 1e-9));
            }
        }
    }

    /**
     * Slopes of all values by term and segment: whole, and in proportion to how far into the
     * segment the value lies. An increment moves whatever lies above it wholly, and its own segment
     * in part.
     */
    private static final class Slopes {
        private final double[][] whole;
        private final double[][] part;

        Slopes(double[][] heights) {
            whole =
                    Arrays.stream(heights)
                            .map(row -> new double[row.length])
                            .toArray(double[][]::new);
            part =
                    Arrays.stream(heights)
                            .map(row -> new double[row.length])
                            .toArray(double[][]::new);
        }

        void of(double[][] gradient) {
            for (var t = 0; t < gradient.length; t++) {
                var above = 0.0;
                for (var j = gradient[t].length - 1; j >= 0; j--) {
                    above += whole[t][j + 1];
                    gradient[t][j] = above + part[t][j];
                }
            }
        }
    }

    /** One query with its values turned into places between knots. */
    private static final class Ramps {
        private final Example example;
        private final byte[] segment;
        private final float[] fraction;

        Ramps(Example example, double[][] knots) {
            this.example = example;
            segment = new byte[example.values().length];
            fraction = new float[segment.length];
            for (var i = 0; i < segment.length; i++) {
                place(i, example.values()[i], knots[example.terms()[i]]);
            }
        }

        private void place(int i, double value, double[] knots) {
            var at = Arrays.binarySearch(knots, value);
            var above = at >= 0 ? at + 1 : -at - 1;
            segment[i] = (byte) above;
            if (above < knots.length) {
                var left = above == 0 ? 0 : knots[above - 1];
                fraction[i] = (float) ((value - left) / (knots[above] - left));
            }
        }

        /** Adds what the query wants to change, to the sums by term and segment. */
        void addTo(Slopes slopes, double[][] heights, double weight) {
            var slope = softmax(scores(heights));
            for (var c = 0; c < slope.length; c++) {
                slope[c] *= weight;
            }
            for (var c : example.right()) {
                slope[c] -= weight / example.right().length;
            }
            for (var c = 0; c < slope.length; c++) {
                for (var i = example.offsets()[c]; i < example.offsets()[c + 1]; i++) {
                    var term = example.terms()[i];
                    slopes.whole[term][segment[i]] += slope[c];
                    slopes.part[term][segment[i]] += slope[c] * fraction[i];
                }
            }
        }

        private double[] scores(double[][] heights) {
            var scores = new double[example.candidates()];
            for (var c = 0; c < scores.length; c++) {
                for (var i = example.offsets()[c]; i < example.offsets()[c + 1]; i++) {
                    var row = heights[example.terms()[i]];
                    var above = Math.min(segment[i] + 1, row.length - 1);
                    scores[c] += row[segment[i]] + fraction[i] * (row[above] - row[segment[i]]);
                }
            }
            return scores;
        }

        private static double[] softmax(double[] scores) {
            var highest = Arrays.stream(scores).max().orElse(0);
            var sum = 0.0;
            for (var c = 0; c < scores.length; c++) {
                scores[c] = Math.exp(scores[c] - highest);
                sum += scores[c];
            }
            for (var c = 0; c < scores.length; c++) {
                scores[c] /= sum;
            }
            return scores;
        }
    }
}
