package org.lianzhao.ranking.supply;

/**
 * Scores of one demand in micro-points; for every supplier the contributions of all terms add up to
 * its score.
 */
public final class SupplyScores {
    private final long[] totals;
    private final long[][] contributions;

    SupplyScores(long[] totals, long[][] contributions) {
        this.totals = totals;
        this.contributions = contributions;
    }

    public int suppliers() {
        return totals.length;
    }

    public long score(int supplier) {
        return totals[supplier];
    }

    /**
     * The part of the score that comes from the term at this place of {@link SupplyScorer#terms}.
     */
    public long contribution(int term, int supplier) {
        return contributions[term][supplier];
    }
}
