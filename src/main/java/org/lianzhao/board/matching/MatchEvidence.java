package org.lianzhao.board.matching;

import org.jspecify.annotations.Nullable;
import org.lianzhao.board.member.Member;
import org.lianzhao.graph.Evidence;
import org.lianzhao.platform.PartialDate;

/**
 * What a reason rests on: the chamber's own record of its member, or a fact of the graph.
 *
 * @param evidence the fact, null for the chamber's record
 */
record MatchEvidence(
        String source,
        @Nullable String url,
        @Nullable PartialDate observedOn,
        @Nullable Evidence evidence) {
    /** What stands for a chamber's record among keys of evidence. */
    static final String OF_RECORD = "member-record";

    static MatchEvidence of(Member member) {
        return new MatchEvidence(
                member.source() == null ? "本会会员名册" : member.source(), null, null, null);
    }

    static MatchEvidence of(Evidence evidence) {
        return new MatchEvidence(
                evidence.source(), evidence.url(), evidence.observedOn(), evidence);
    }
}
