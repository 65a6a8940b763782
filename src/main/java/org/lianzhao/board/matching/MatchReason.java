package org.lianzhao.board.matching;

import org.lianzhao.board.member.Member;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.score.LeadReason;

/** One part of why a member fits. */
record MatchReason(Member member, LeadReason reason) {
    public LeadFeature feature() {
        return reason.feature();
    }

    public long microPoints() {
        return reason.microPoints();
    }

    public long maximumMicroPoints() {
        return reason.maximumMicroPoints();
    }

    public String statement() {
        return reason.statement();
    }
}
