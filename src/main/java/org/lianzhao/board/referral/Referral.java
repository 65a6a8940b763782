package org.lianzhao.board.referral;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.PartialDate;

/**
 * That a chamber brings a member to a park, for an opportunity.
 *
 * @param memberKey key of the member's firm, for its chamber
 * @param subject what the enterprise is called in the opportunity's queue, null before it was
 *     submitted
 * @param answers to the three questions
 * @param standing null until it was submitted, and once it holds no place any more
 * @param times when what happened
 * @param due last day for who has to act: the park, or after a return the chamber; null where
 *     nobody
 * @param escalated whether the park's term passed and administrators were told
 * @param request what the park wants completed; null where nothing was returned
 * @param decline why it was not accepted, null where it was not declined
 */
public record Referral(
        String key,
        String chamberKey,
        String parkCode,
        String opportunityKey,
        String memberKey,
        @Nullable String subject,
        ReferredFirm firm,
        ReferralAnswers answers,
        ReferralState state,
        @Nullable ReferralStanding standing,
        ReferralTimes times,
        @Nullable LocalDate due,
        boolean escalated,
        @Nullable String request,
        @Nullable ReferralDecline decline) {
    public static final String TYPE = "Referral";

    public String id() {
        return GlobalId.of(TYPE, key);
    }

    public ReferredFirm enterprise() {
        return firm;
    }

    public String offers() {
        return answers.offers();
    }

    public String needs() {
        return answers.needs();
    }

    public String unclear() {
        return answers.unclear();
    }

    public @Nullable OffsetDateTime submittedAt() {
        return times.submitted();
    }

    public @Nullable OffsetDateTime seenAt() {
        return times.seen();
    }

    public @Nullable OffsetDateTime answeredAt() {
        return times.answered();
    }

    public OffsetDateTime changedAt() {
        return times.changed();
    }

    public @Nullable PartialDate dueOn() {
        return due == null ? null : new PartialDate(due.toString());
    }

    public @Nullable DeclineReason declineReason() {
        return decline == null ? null : decline.shown();
    }

    public boolean isFirst() {
        return standing == ReferralStanding.FIRST;
    }

    /** What a chamber and a park read of where it stands. */
    public String statement() {
        return ReferralWords.statement(this);
    }
}
