package org.lianzhao.board.referral;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.lianzhao.board.DailyTask;
import org.lianzhao.board.notice.Audience;
import org.lianzhao.board.notice.NoticeKind;
import org.lianzhao.board.notice.Notices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What the passing of days does: a park that has not answered in time is told to administrators, a
 * referral that was returned and not completed in time lapses.
 */
@Component
class ReferralTerms implements DailyTask {
    private final ReferralQueueRepository repository;
    private final ReferralQueue queue;
    private final Notices notices;
    private final TransactionOperations transaction;

    ReferralTerms(
            ReferralQueueRepository repository,
            ReferralQueue queue,
            Notices notices,
            TransactionOperations transaction) {
        this.repository = repository;
        this.queue = queue;
        this.notices = notices;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "referral-terms";
    }

    @Override
    public LocalTime from() {
        return LocalTime.MIDNIGHT;
    }

    /** Does what is due on that day, each referral in a transaction of its own. */
    @Override
    public void run(LocalDate today) {
        for (var overdue : repository.overdue(today)) {
            transaction.executeWithoutResult(status -> keep(overdue, today));
        }
    }

    /** Looked at anew under the lock: another instance may have been faster. */
    private void keep(Referral overdue, LocalDate today) {
        var place = queue.take(overdue.opportunityKey());
        var referral = queue.find(overdue.key()).orElseThrow();
        var due = referral.due();
        if (due == null || !due.isBefore(today)) {
            return;
        }
        if (referral.state() == ReferralState.RETURNED) {
            queue.move(referral, ReferralState.LAPSED, ReferralChange.at(place.at()).left())
                    .ifPresent(lapsed -> {
                        queue.moveUp(referral, place);
                        notices.tell(
                                Audience.chamber(lapsed.chamberKey()),
                                NoticeKind.EXPIRY,
                                lapsed.id(),
                                "贵会引荐的“%s”逾期未补充，已失效".formatted(lapsed.firm().name()));
                    });
        } else if (referral.isFirst() && !referral.escalated()) {
            repository.move(
                    referral.key(),
                    List.of(referral.state()),
                    ReferralChange.at(referral.changedAt())
                            .with("escalatedAt", place.at())
                            .properties());
            notices.tell(
                    Audience.administrators(),
                    NoticeKind.REPLY_DUE,
                    referral.id(),
                    "园区逾期未答复商会引荐的“%s”（期限 %s），请督办".formatted(referral.firm().name(), due));
        }
    }
}
