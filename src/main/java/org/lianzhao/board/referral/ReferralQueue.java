package org.lianzhao.board.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianzhao.board.BoardDays;
import org.lianzhao.board.WorkingDays;
import org.lianzhao.board.notice.Audience;
import org.lianzhao.board.notice.NoticeKind;
import org.lianzhao.board.notice.Notices;
import org.lianzhao.board.referral.ReferralQueueRepository.Place;
import org.lianzhao.platform.input.CompanyName;
import org.springframework.stereotype.Component;

/**
 * Who stands first for an enterprise, within the caller's transaction. The first valid submission
 * is first (首报), by the database's time; later ones stand by (备选) in the order of their first
 * submission and move up when the first leaves. Who has moved up is not pushed back by one that
 * comes again.
 */
@Component
class ReferralQueue {
    private final ReferralQueueRepository repository;
    private final WorkingDays days;
    private final ReferralSettings settings;
    private final Notices notices;

    ReferralQueue(
            ReferralQueueRepository repository,
            WorkingDays days,
            ReferralSettings settings,
            Notices notices) {
        this.repository = repository;
        this.days = days;
        this.settings = settings;
        this.notices = notices;
    }

    /** Waits until no other move in the queue is under way: to be called before reading. */
    Place take(String opportunity) {
        return repository.take(opportunity);
    }

    Optional<Referral> find(String id) {
        return repository.find(id);
    }

    /** Puts a referral into the queue, where it was before or at the end. */
    Referral submit(Referral referral, ReferredFirm firm, Place place) {
        var subject = subject(referral, firm);
        var firstOf = firstOf(referral.opportunityKey(), subject);
        var change =
                ReferralChange.at(place.at())
                        .to(ReferralState.SUBMITTED)
                        .withAll(ReferralRow.properties(firm))
                        .with("subject", subject)
                        .with("request", null);
        if (repository.isTaken(firstOf, referral.key())) {
            change.standby().asked(place.at(), null);
        } else {
            change.first(firstOf).asked(place.at(), answerBy(place));
        }
        return repository.submit(referral.key(), place, change.properties());
    }

    /** The name an enterprise has in the queue: the one it was first submitted under. */
    private String subject(Referral referral, ReferredFirm firm) {
        if (referral.subject() != null) {
            return referral.subject();
        }
        var folded = CompanyName.folded(firm.name());
        return repository
                .subject(referral.opportunityKey(), referral.key(), firm.uscc(), folded)
                .orElseGet(() -> firm.uscc() == null ? "name " + folded : firm.uscc());
    }

    private static String firstOf(String opportunity, String subject) {
        return opportunity + "|" + subject;
    }

    /** Last day for the park's answer. */
    private LocalDate answerBy(Place place) {
        return days.after(BoardDays.of(place.at().toInstant()), settings.answerWithin());
    }

    /** Last day for the chamber to complete what was returned. */
    LocalDate completeBy(Place place) {
        return days.after(BoardDays.of(place.at().toInstant()), settings.completeWithin());
    }

    /** Moves a referral that may go there; nothing where it may not, or not any more. */
    Optional<Referral> move(Referral referral, ReferralState to, ReferralChange change) {
        if (!referral.state().next().contains(to)) {
            return Optional.empty();
        }
        return repository.move(
                referral.key(), List.of(referral.state()), change.to(to).properties());
    }

    /** After one has left: the next for the enterprise becomes first, and both sides are told. */
    void moveUp(Referral left, Place place) {
        var subject = left.subject();
        if (subject == null || !left.isFirst()) {
            return;
        }
        var change =
                ReferralChange.at(place.at())
                        .first(firstOf(left.opportunityKey(), subject))
                        .asked(place.at(), answerBy(place));
        repository
                .moveNext(left.opportunityKey(), subject, change.properties())
                .ifPresent(this::tellMovedUp);
    }

    private void tellMovedUp(Referral first) {
        notices.tell(
                Audience.chamber(first.chamberKey()),
                NoticeKind.CHANGE,
                first.id(),
                "贵会引荐的“%s”已由备选递补为首报，园区应于 %s 前答复".formatted(first.firm().name(), first.due()));
        tellPark(first, "商会引荐的“%s”待答复，请于 %s 前处理");
    }

    /** Tells the park that it is asked. */
    void tellPark(Referral referral, String text) {
        notices.tell(
                Audience.parkTeam(referral.parkCode()),
                NoticeKind.REPLY_DUE,
                referral.id(),
                text.formatted(referral.firm().name(), referral.due()));
    }
}
