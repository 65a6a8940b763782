package org.lianzhao.lead.score;

import java.util.List;
import org.lianzhao.lead.feature.Assessment;
import org.lianzhao.lead.feature.LeadFeature;

/** One feature's part of a score, in micro-points, with the reason and the keys of its evidence. */
public record LeadReason(
        LeadFeature feature, long microPoints, String statement, List<String> evidenceKeys) {
    public LeadReason {
        evidenceKeys = List.copyOf(evidenceKeys);
    }

    static LeadReason of(LeadFeature feature, long microPoints, Assessment assessment) {
        return new LeadReason(feature, microPoints, assessment.statement(), assessment.evidence());
    }
}
