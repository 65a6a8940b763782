package org.lianzhao.evaluation;

/**
 * A way to score every supplier for a maker's demand of a product; higher is better, ties are
 * broken by the harness.
 */
interface RankingMethod {
    String name();

    /**
     * Scores by supplier id; a supplier already linked for the query is left out by the harness.
     */
    double[] scores(int maker, int product);
}
