package org.lianzhao.lead.score;

import java.util.List;
import org.lianzhao.lead.feature.Assessment;
import org.lianzhao.lead.feature.LeadFeature;

/**
 * One feature's part of a score, in micro-points, with the reason and the keys of its evidence.
 *
 * @param maximumMicroPoints what the feature gives at most under the same weights; for risk, what
 *     it takes at most, below zero
 */
public record LeadReason(
        LeadFeature feature,
        long microPoints,
        long maximumMicroPoints,
        String statement,
        List<String> evidenceKeys) {
    private static final long HALF_A_POINT = 500_000;
    private static final String QUIET = "作用不足 0.5 分，计入总分，不单独说明";

    public LeadReason {
        evidenceKeys = List.copyOf(evidenceKeys);
    }

    static LeadReason of(
            LeadFeature feature, long microPoints, long maximum, Assessment assessment) {
        return new LeadReason(
                feature, microPoints, maximum, assessment.statement(), assessment.evidence());
    }

    /** The same in a list: what adds less than half a point is not worth a sentence of its own. */
    public LeadReason inList() {
        return Math.abs(microPoints) < HALF_A_POINT
                ? new LeadReason(feature, microPoints, maximumMicroPoints, QUIET, evidenceKeys)
                : this;
    }
}
