package org.lianzhao.board.matching;

import java.util.List;
import org.lianzhao.board.member.Member;
import org.lianzhao.board.member.MemberFirm;
import org.lianzhao.board.opportunity.Opportunity;
import org.lianzhao.lead.LeadMatching.Match;

/**
 * A member that works in what an opportunity looks for.
 *
 * @param segmentName name of what it does there
 */
public record MemberMatch(Opportunity opportunity, Member member, Match match, String segmentName) {
    /** The most that reasons make together. */
    public static final long MAXIMUM = 100_000_000;

    public MemberFirm enterprise() {
        return member.firm();
    }

    public long microPoints() {
        return match.microPoints();
    }

    public long maximumMicroPoints() {
        return MAXIMUM;
    }

    public List<MatchReason> reasons() {
        return match.reasons().stream().map(reason -> new MatchReason(member, reason)).toList();
    }

    public List<MatchCondition> conditions() {
        return MatchCondition.of(opportunity, member, segmentName);
    }
}
