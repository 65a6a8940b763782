package org.lianzhao.ranking;

/**
 * Greedy diversification over aspects (segments): the next pick maximises (1 − λ) · rel(d) + λ ·
 * Σ_a P(a) · cover(d, a) · Π_{picked} (1 − cover(picked, a)); ties go to the lower index.
 *
 * <p>Santos, Macdonald, Ounis, “Exploiting query reformulations for web search result
 * diversification” (xQuAD), WWW 2010. O(k · candidates · aspects). Candidates come in order of
 * relevance, so λ = 0 gives the list back.
 *
 * @param strength λ, 0 (relevance alone) to 1 (diversity alone)
 */
public record Xquad(double strength) {
    public Xquad {
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException("0 ≤ strength ≤ 1");
        }
    }

    /**
     * Picks k candidates in order.
     *
     * @param relevance of each candidate, 0 to 1
     * @param coverage by candidate and aspect, 0 to 1
     * @param importance of each aspect, adding up to 1
     */
    public int[] pick(double[] relevance, double[][] coverage, double[] importance, int k) {
        var open = importance.clone();
        var taken = new boolean[relevance.length];
        var picks = new int[Math.min(k, relevance.length)];
        for (var n = 0; n < picks.length; n++) {
            var best = best(relevance, coverage, open, taken);
            picks[n] = best;
            taken[best] = true;
            for (var a = 0; a < open.length; a++) {
                open[a] *= 1 - coverage[best][a];
            }
        }
        return picks;
    }

    private int best(double[] relevance, double[][] coverage, double[] open, boolean[] taken) {
        var best = -1;
        var highest = Double.NEGATIVE_INFINITY;
        for (var d = 0; d < relevance.length; d++) {
            var value =
                    taken[d] ? Double.NEGATIVE_INFINITY : value(relevance[d], coverage[d], open);
            if (value > highest) {
                highest = value;
                best = d;
            }
        }
        return best;
    }

    private double value(double relevance, double[] coverage, double[] open) {
        var novel = 0.0;
        for (var a = 0; a < open.length; a++) {
            novel += open[a] * coverage[a];
        }
        return (1 - strength) * relevance + strength * novel;
    }
}
