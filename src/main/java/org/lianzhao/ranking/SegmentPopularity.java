package org.lianzhao.ranking;

/**
 * How many customers a supplier has in a segment, with its size outside held back: n_sp / (n_s +
 * m)^γ, m being the prior weight.
 *
 * <p>γ = 0 is plain segment popularity; γ = 1 with m &gt; 0 the shrunken share of the segment in
 * the supplier's links. Popularity alone lifts whoever is large everywhere; Steck, “Item popularity
 * and recommendation accuracy”, RecSys 2011, for the exponent. O(links of the segment).
 *
 * @param debias γ, 0 to 1
 * @param prior m, links that every supplier is taken to have elsewhere
 */
public record SegmentPopularity(double debias, double prior) {
    /** Number of links in the segment, nothing held back. */
    public static final SegmentPopularity PLAIN = new SegmentPopularity(0, 1);

    public SegmentPopularity {
        if (!(debias >= 0 && debias <= 1 && prior >= 0)) {
            throw new IllegalArgumentException("0 ≤ debias ≤ 1 and prior ≥ 0");
        }
    }

    /**
     * Scores by supplier.
     *
     * @param segmentLinks the supplier of each link of the segment
     * @param degrees links of each supplier in all segments
     */
    public double[] scores(int[] segmentLinks, int[] degrees) {
        var scores = new double[degrees.length];
        for (var supplier : segmentLinks) {
            scores[supplier]++;
        }
        for (var s = 0; s < scores.length; s++) {
            if (scores[s] > 0) {
                scores[s] /= Math.pow(degrees[s] + prior, debias);
            }
        }
        return scores;
    }
}
