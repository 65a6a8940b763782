package org.lianzhao.ranking;

/**
 * Quality of one ranked list from the ranks (1 = first, ascending) of its relevant members, with
 * binary gain.
 *
 * <p>NDCG@k = Σ_{r ≤ k} 1/log₂(r + 1) divided by the same sum over the first min(k, relevant)
 * ranks: Järvelin, Kekäläinen, “Cumulated gain-based evaluation of IR techniques”, ACM TOIS 20(4),
 * 2002. All O(relevant).
 */
public final class RankingMetrics {
    private RankingMetrics() {}

    /** Normalised discounted cumulative gain in the first k. */
    public static double ndcg(int[] ranks, int k) {
        var gain = 0.0;
        var ideal = 0.0;
        for (var i = 0; i < ranks.length; i++) {
            gain += ranks[i] <= k ? discount(ranks[i]) : 0;
            ideal += i < k ? discount(i + 1) : 0;
        }
        return ranks.length == 0 ? 0 : gain / ideal;
    }

    /** Share of the relevant that is among the first k. */
    public static double recall(int[] ranks, int k) {
        return ranks.length == 0 ? 0 : (double) within(ranks, k) / ranks.length;
    }

    /** One over the rank of the first relevant member; its mean over queries is the MRR. */
    public static double reciprocalRank(int[] ranks) {
        return ranks.length == 0 ? 0 : 1.0 / ranks[0];
    }

    /** 1 if any relevant member is among the first k, else 0. */
    public static double hitRate(int[] ranks, int k) {
        return within(ranks, k) > 0 ? 1 : 0;
    }

    private static int within(int[] ranks, int k) {
        var hits = 0;
        for (var rank : ranks) {
            hits += rank <= k ? 1 : 0;
        }
        return hits;
    }

    private static double discount(int rank) {
        return Math.log(2) / Math.log(rank + 1.0);
    }
}
