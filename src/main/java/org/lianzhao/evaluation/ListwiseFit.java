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
    static final double RIDGE = .003;
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
            Arrays.stream(gradient).forEach(row -> Arrays.fill(row, 0));
            for (var query : queries) {
                query.addGradient(increments, gradient, 1.0 / queries.size());
            }
            step(pass);
            progress.accept(pass);
        }
        return increments;
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

        void addGradient(double[][] increments, double[][] gradient, double weight) {
            var slope = softmax(scores(increments));
            for (var c = 0; c < slope.length; c++) {
                slope[c] *= weight;
            }
            for (var c : example.right()) {
                slope[c] -= weight / example.right().length;
            }
            for (var c = 0; c < slope.length; c++) {
                for (var i = example.offsets()[c]; i < example.offsets()[c + 1]; i++) {
                    addTo(gradient[example.terms()[i]], i, slope[c]);
                }
            }
        }

        private void addTo(double[] row, int i, double slope) {
            for (var j = 0; j < segment[i]; j++) {
                row[j] += slope;
            }
            if (segment[i] < row.length) {
                row[segment[i]] += slope * fraction[i];
            }
        }

        private double[] scores(double[][] increments) {
            var scores = new double[example.candidates()];
            for (var c = 0; c < scores.length; c++) {
                for (var i = example.offsets()[c]; i < example.offsets()[c + 1]; i++) {
                    var row = increments[example.terms()[i]];
                    for (var j = 0; j < segment[i]; j++) {
                        scores[c] += row[j];
                    }
                    scores[c] += segment[i] < row.length ? row[segment[i]] * fraction[i] : 0;
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
