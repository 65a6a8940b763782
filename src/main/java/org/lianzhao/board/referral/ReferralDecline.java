package org.lianzhao.board.referral;

import org.jspecify.annotations.Nullable;

/**
 * Why a referral was declined, in two vocabularies.
 *
 * @param shown what the chamber is told
 * @param internal what the park keeps, null where it keeps nothing
 * @param note the park's remark, never shown to a chamber
 */
record ReferralDecline(
        DeclineReason shown, @Nullable InternalDeclineReason internal, @Nullable String note) {}
