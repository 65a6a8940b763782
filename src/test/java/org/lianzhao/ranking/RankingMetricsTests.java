package org.lianzhao.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RankingMetricsTests {

    @Test
    void givesTheValuesWorkedByHand() {
        int[] ranks = {1, 3, 30};

        var ideal = 1 + .6309297535714574 + .5;
        assertThat(RankingMetrics.ndcg(ranks, 20)).isCloseTo(1.5 / ideal, within(1e-12));
        assertThat(RankingMetrics.recall(ranks, 20)).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(RankingMetrics.reciprocalRank(new int[] {4, 9})).isEqualTo(.25);
        assertThat(RankingMetrics.hitRate(new int[] {6}, 5)).isZero();
        assertThat(RankingMetrics.hitRate(new int[] {5}, 5)).isEqualTo(1);
    }

    @Test
    void idealEndsAtTheDepth() {
        assertThat(RankingMetrics.ndcg(new int[] {1, 2, 3, 4}, 2)).isEqualTo(1);
    }

    @Test
    void nothingRelevantIsZero() {
        assertThat(RankingMetrics.ndcg(new int[0], 20)).isZero();
        assertThat(RankingMetrics.reciprocalRank(new int[0])).isZero();
    }

    @Property
    void aBetterRankNeverLowersQuality(@ForAll @IntRange(min = 2, max = 40) int rank) {
        assertThat(RankingMetrics.ndcg(new int[] {rank - 1, 50}, 20))
                .isGreaterThanOrEqualTo(RankingMetrics.ndcg(new int[] {rank, 50}, 20));
    }
}
