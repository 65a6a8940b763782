package org.lianzhao.lead.filter;

import org.lianzhao.graph.SignalKind;
import org.lianzhao.lead.feature.ParkProfile;

/**
 * A published fact that rules an enterprise out: dishonesty, a grave penalty, energy violation,
 * dissolution.
 */
record BlockingWarning(LeadExclusionRule rule, SignalKind kind, String reason)
        implements HardFilter {
    @Override
    public String statement(ParkProfile park) {
        return reason;
    }

    @Override
    public boolean removes(CandidateTraits traits) {
        return traits.warnings().contains(kind);
    }
}
