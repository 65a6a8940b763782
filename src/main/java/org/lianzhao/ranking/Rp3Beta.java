package org.lianzhao.ranking;

/**
 * Three-step random walk on the bipartite graph, with popular ends held back: score(m, e) = Σ_uv
 * (p_mu · p_uv · p_ve)^α / k_e^β, where p is the step probability 1/degree.
 *
 * <p>Paudel, Christoffel, Newell, Bernstein, “Updatable, accurate, diverse, and scalable
 * recommendations for interactive applications”, ACM TiiS 7(1), 2017. O(Σ_u k_u · mean degree) for
 * one start.
 *
 * @param alpha exponent of the step probabilities
 * @param beta exponent of the end's degree; 0 is plain P3
 */
public record Rp3Beta(double alpha, double beta) {

    /**
     * Scores of all columns as seen from one row; {@code backward} is the transpose of {@code
     * forward}.
     */
    public double[] scores(CsrGraph forward, CsrGraph backward, int start) {
        var scores = new double[forward.columns()];
        var first = step(forward.degree(start));
        for (var i = forward.begin(start); i < forward.end(start); i++) {
            var u = forward.target(i);
            var second = first * step(backward.degree(u));
            for (var j = backward.begin(u); j < backward.end(u); j++) {
                var v = backward.target(j);
                var third = second * step(forward.degree(v));
                for (var k = forward.begin(v); k < forward.end(v); k++) {
                    scores[forward.target(k)] += third;
                }
            }
        }
        for (var e = 0; e < scores.length; e++) {
            if (scores[e] > 0) {
                scores[e] /= Math.pow(backward.degree(e), beta);
            }
        }
        return scores;
    }

    private double step(int degree) {
        return degree == 0 ? 0 : Math.pow(degree, -alpha);
    }
}
