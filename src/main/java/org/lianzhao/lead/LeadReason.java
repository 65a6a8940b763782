package org.lianzhao.lead;

import java.util.List;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.score.Contribution;

/** One feature's part of a lead's score, with the keys of its evidence. */
record LeadReason(
        LeadFeature feature, long microPoints, String statement, List<String> evidenceKeys) {
    LeadReason {
        evidenceKeys = List.copyOf(evidenceKeys);
    }

    static LeadReason of(Contribution contribution) {
        return new LeadReason(
                contribution.feature(),
                contribution.microPoints(),
                contribution.statement(),
                contribution.evidence());
    }
}
