package org.lianzhao.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import org.lianzhao.ranking.RankingMetrics;

/**
 * Ranks all candidates of every query by one method and keeps what came of it. The order is total:
 * score, then a random key drawn from the seed and the query, never the order of the file.
 */
final class HoldOut {
    static final int DEPTH = 20;
    static final int HIT_DEPTH = 5;

    private final Task task;
    private final long seed;

    HoldOut(Task task, long seed) {
        this.task = task;
        this.seed = seed;
    }

    /** Per query: quality; over all: which suppliers were shown. */
    static final class Result {
        private final String method;
        private final double[] ndcg;
        private final double[] recall;
        private final double[] reciprocalRank;
        private final double[] hit;
        private final BitSet[] shown;

        Result(
                String method,
                double[] ndcg,
                double[] recall,
                double[] reciprocalRank,
                double[] hit,
                BitSet[] shown) {
            this.method = method;
            this.ndcg = ndcg;
            this.recall = recall;
            this.reciprocalRank = reciprocalRank;
            this.hit = hit;
            this.shown = shown;
        }

        String method() {
            return method;
        }

        double[] ndcg() {
            return ndcg;
        }

        double[] recall() {
            return recall;
        }

        double[] reciprocalRank() {
            return reciprocalRank;
        }

        double[] hit() {
            return hit;
        }

        BitSet[] shown() {
            return shown;
        }
    }

    Result measure(RankingMethod method, IntConsumer progress) {
        var count = task.queries().size();
        var result =
                new Result(
                        method.name(),
                        new double[count],
                        new double[count],
                        new double[count],
                        new double[count],
                        new BitSet[count]);
        for (var q = 0; q < count; q++) {
            var order = rank(q, method);
            var ranks = ranks(order, task.queries().get(q).hidden());
            result.ndcg[q] = RankingMetrics.ndcg(ranks, DEPTH);
            result.recall[q] = RankingMetrics.recall(ranks, DEPTH);
            result.reciprocalRank[q] = RankingMetrics.reciprocalRank(ranks);
            result.hit[q] = RankingMetrics.hitRate(ranks, HIT_DEPTH);
            result.shown[q] = new BitSet();
            Arrays.stream(order, 0, Math.min(DEPTH, order.length)).forEach(result.shown[q]::set);
            progress.accept(q + 1);
        }
        return result;
    }

    private int[] rank(int query, RankingMethod method) {
        var asked = task.queries().get(query);
        var scores = method.scores(asked.maker(), asked.product());
        var keys = new SplittableRandom(seed * 1_000_003 + query).longs(scores.length).toArray();
        var candidates =
                new ArrayList<Integer>(
                        WeightFit.candidates(task.graph(), asked).stream().boxed().toList());
        candidates.sort((a, b) -> {
            var byScore = Double.compare(scores[b], scores[a]);
            return byScore != 0 ? byScore : Long.compare(keys[a], keys[b]);
        });
        return candidates.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int[] ranks(int[] order, int[] hidden) {
        var ranks = new int[hidden.length];
        var found = 0;
        for (var i = 0; i < order.length && found < hidden.length; i++) {
            if (Arrays.binarySearch(hidden, order[i]) >= 0) {
                ranks[found++] = i + 1;
            }
        }
        return ranks;
    }
}
