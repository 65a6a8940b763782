package org.lianzhao.ranking;

/**
 * Neighbourhood of rows: score(m, e) = Σ_v cos(m, v) · a_ve, with cos(m, v) = |N(m) ∩ N(v)| / √(k_m
 * · k_v).
 *
 * <p>User-based collaborative filtering over all neighbours: Resnick et al., “GroupLens”, CSCW
 * 1994, with the cosine of binary rows. O(Σ_u k_u + Σ_v k_v) for one start.
 */
public final class MakerNeighbours {
    private MakerNeighbours() {}

    /** Cosine of the start with every row; 0 for the start itself. */
    public static double[] similarities(CsrGraph forward, CsrGraph backward, int start) {
        var cosine = new double[forward.rows()];
        for (var i = forward.begin(start); i < forward.end(start); i++) {
            var u = forward.target(i);
            for (var j = backward.begin(u); j < backward.end(u); j++) {
                cosine[backward.target(j)]++;
            }
        }
        cosine[start] = 0;
        for (var v = 0; v < cosine.length; v++) {
            if (cosine[v] > 0) {
                cosine[v] /= Math.sqrt((double) forward.degree(start) * forward.degree(v));
            }
        }
        return cosine;
    }

    /**
     * Scores of all columns as seen from one row; {@code backward} is the transpose of {@code
     * forward}.
     */
    public static double[] scores(CsrGraph forward, CsrGraph backward, int start) {
        var cosine = similarities(forward, backward, start);
        var scores = new double[forward.columns()];
        for (var v = 0; v < cosine.length; v++) {
            if (cosine[v] > 0) {
                for (var k = forward.begin(v); k < forward.end(v); k++) {
                    scores[forward.target(k)] += cosine[v];
                }
            }
        }
        return scores;
    }
}
