package org.lianzhao.board.referral;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Terms of referrals, under {@code lianzhao.board.referrals}.
 *
 * @param answerWithin working days in which a park answers
 * @param completeWithin working days in which a chamber completes what was returned
 * @param openPerOpportunity referrals a chamber may have open for one opportunity
 */
@ConfigurationProperties("lianzhao.board.referrals")
record ReferralSettings(
        @DefaultValue("5") int answerWithin,
        @DefaultValue("10") int completeWithin,
        @DefaultValue("5") int openPerOpportunity) {
    ReferralSettings {
        requirePositive("answer-within", answerWithin);
        requirePositive("complete-within", completeWithin);
        requirePositive("open-per-opportunity", openPerOpportunity);
    }

    private static void requirePositive(String name, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    "lianzhao.board.referrals." + name + " must be positive, was " + value);
        }
    }
}
