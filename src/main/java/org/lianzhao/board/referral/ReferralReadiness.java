package org.lianzhao.board.referral;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.member.Member;

/** What a referral lacks before it can be submitted, in words for the chamber. */
final class ReferralReadiness {
    private ReferralReadiness() {}

    /**
     * Everything at once, so that nobody is sent back twice.
     *
     * @param member null where the chamber lists it no more
     */
    static List<String> missing(Referral referral, @Nullable Member member, boolean isOpen) {
        var missing = new ArrayList<String>();
        if (!isOpen) {
            missing.add("该需求已截止或已撤回");
        }
        if (member == null) {
            missing.add("该企业已不在会员名单中");
        } else if (!member.isShareable()) {
            missing.add("该会员未同意“可分享”，请先取得同意并登记日期与同意人身份");
        } else if (member.consentOn() == null || member.consentBy() == null) {
            missing.add("请先登记“可分享”的同意日期与同意人身份");
        }
        if (!referral.answers().areComplete()) {
            missing.add("请回答三个问题：能提供什么、需要什么、尚不清楚什么");
        }
        return List.copyOf(missing);
    }
}
