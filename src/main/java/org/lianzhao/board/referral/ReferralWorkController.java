package org.lianzhao.board.referral;

import org.lianzhao.platform.ForChamberWork;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What a chamber does with its referrals. */
@Controller
@ForChamberWork
class ReferralWorkController {
    private final Referrals referrals;

    ReferralWorkController(Referrals referrals) {
        this.referrals = referrals;
    }

    @MutationMapping
    ReferralPayload referralDraft(@Argument ReferralDraftInput input) {
        return referrals.draft(input);
    }

    @MutationMapping
    ReferralPayload referralSubmit(@Argument ReferralInput input) {
        return referrals.submit(input.id());
    }

    @MutationMapping
    ReferralPayload referralWithdraw(@Argument ReferralInput input) {
        return referrals.withdraw(input.id());
    }

    /** Which referral. */
    record ReferralInput(String id) {}
}
