package org.lianzhao.board.referral;

import java.util.List;

/** What came of whatever somebody did with a referral. */
sealed interface ReferralPayload {
    /** It is done; this is where the referral stands now. */
    record ReferralMoved(Referral referral) implements ReferralPayload {}

    /** Refusal: the referral is not where that can be done, perhaps because somebody was faster. */
    record ReferralStateConflict(Referral referral) implements ReferralPayload {
        public String message() {
            return referral.standing() == ReferralStanding.STANDBY
                    ? "该引荐列为备选，递补后方可处理"
                    : "该引荐目前为“%s”，不能这样处理；请刷新".formatted(referral.state().chinese());
        }
    }

    /** Refusal: something is missing before it can be submitted. */
    record ReferralNotReady(Referral referral, List<String> missing) implements ReferralPayload {
        public ReferralNotReady {
            missing = List.copyOf(missing);
        }

        public String message() {
            return String.join("；", missing);
        }
    }

    /** Refusal: the chamber has as many open for the opportunity as it may. */
    record ReferralCapReached(int open, int maximum) implements ReferralPayload {
        public String message() {
            return "贵会就该需求已有 %d 件引荐待答复（上限 %d 件），请待园区答复或撤回其中之一".formatted(open, maximum);
        }
    }
}
