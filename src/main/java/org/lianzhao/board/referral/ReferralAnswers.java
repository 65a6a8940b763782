package org.lianzhao.board.referral;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.TypedText;

/** Answers to the three questions of every referral; empty ones in a draft. */
record ReferralAnswers(String offers, String needs, String unclear) {
    private static final int LONGEST = 500;

    /** As somebody typed them. */
    static ReferralAnswers typed(
            @Nullable String offers, @Nullable String needs, @Nullable String unclear) {
        return new ReferralAnswers(
                text("input.offers", offers),
                text("input.needs", needs),
                text("input.unclear", unclear));
    }

    private static String text(String argument, @Nullable String typed) {
        var text = TypedText.optional(argument, typed, LONGEST);
        return text == null ? "" : text;
    }

    boolean areComplete() {
        return !offers.isEmpty() && !needs.isEmpty() && !unclear.isEmpty();
    }
}
