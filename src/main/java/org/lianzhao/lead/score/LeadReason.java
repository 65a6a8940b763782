package org.lianzhao.lead.score;

import java.util.List;
import org.lianzhao.lead.feature.Assessment;
import org.lianzhao.lead.feature.LeadFeature;

/** One feature's part of a score, in micro-points, with the reason and the keys of its evidence. */
public record Contribution(
        LeadFeature feature, long microPoints, String statement, List<String> evidence) {
    public Contribution {
        evidence = List.copyOf(evidence);
    }

    static Contribution of(LeadFeature feature, long microPoints, Assessment assessment) {
        return new Contribution(
                feature, microPoints, assessment.statement(), assessment.evidence());
    }
}
