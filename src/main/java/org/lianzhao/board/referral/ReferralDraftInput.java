package org.lianzhao.board.referral;

import org.jspecify.annotations.Nullable;

/**
 * A referral to begin or to complete.
 *
 * @param opportunity global id
 * @param member global id
 */
record ReferralDraftInput(
        String opportunity,
        String member,
        @Nullable String offers,
        @Nullable String needs,
        @Nullable String unclear) {}
