package org.lianzhao.ranking;

/**
 * Neighbourhood of columns: score(m, e) = Σ_{u ∈ N(m)} cos(u, e), with cos(u, e) = |N(u) ∩ N(e)| /
 * √(k_u · k_e).
 *
 * <p>Sarwar, Karypis, Konstan, Riedl, “Item-based collaborative filtering recommendation
 * algorithms”, WWW 2001, over all neighbours, binary. O(Σ_u k_u · mean degree) for one start.
 */
public final class ItemNeighbours {
    private ItemNeighbours() {}

    /**
     * Scores of all columns as seen from one row; {@code backward} is the transpose of {@code
     * forward}.
     */
    public static double[] scores(CsrGraph forward, CsrGraph backward, int start) {
        var scores = new double[forward.columns()];
        for (var i = forward.begin(start); i < forward.end(start); i++) {
            var u = forward.target(i);
            var weight = 1 / Math.sqrt(backward.degree(u));
            for (var j = backward.begin(u); j < backward.end(u); j++) {
                var v = backward.target(j);
                for (var k = forward.begin(v); k < forward.end(v); k++) {
                    if (forward.target(k) != u) {
                        scores[forward.target(k)] += weight;
                    }
                }
            }
        }
        for (var e = 0; e < scores.length; e++) {
            if (scores[e] > 0) {
                scores[e] /= Math.sqrt(backward.degree(e));
            }
        }
        return scores;
    }
}
