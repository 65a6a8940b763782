package org.lianzhao.board.referral;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.notice.Audience;
import org.lianzhao.board.notice.NoticeKind;
import org.lianzhao.board.notice.Notices;
import org.lianzhao.board.referral.ReferralPayload.ReferralMoved;
import org.lianzhao.board.referral.ReferralPayload.ReferralStateConflict;
import org.lianzhao.board.referral.ReferralQueueRepository.Place;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.AuditTrail;
import org.lianzhao.platform.TypedText;
import org.lianzhao.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a park does with referrals to it: only the first of an enterprise can be answered. The
 * chamber is told the same words whatever the park thinks.
 */
@Service
class ReferralDesk {
    private static final int LONGEST_REQUEST = 500;

    private final Referrals referrals;
    private final ReferralQueue queue;
    private final Introductions introductions;
    private final Notices notices;
    private final AuditTrail audit;

    ReferralDesk(
            Referrals referrals,
            ReferralQueue queue,
            Introductions introductions,
            Notices notices,
            AuditTrail audit) {
        this.referrals = referrals;
        this.queue = queue;
        this.introductions = introductions;
        this.notices = notices;
        this.audit = audit;
    }

    /** Notes that the park has looked; the term runs on. */
    @Transactional
    ReferralPayload see(String id) {
        return act(
                id,
                ReferralState.SEEN,
                "referralSee",
                (referral, place) -> ReferralChange.at(place.at()).with("seenAt", place.at()),
                null);
    }

    /** Asks the chamber to complete something. */
    @Transactional
    ReferralPayload giveBack(String id, String request) {
        var text = TypedText.name("input.request", request, LONGEST_REQUEST);
        return act(
                id,
                ReferralState.RETURNED,
                "referralReturn",
                (referral, place) ->
                        answered(referral, place)
                                .with("request", text)
                                .due(queue.completeBy(place)),
                "园区请贵会补充“%s”的材料：" + text.replace("%", "%%"));
    }

    /** Accepts: the enterprise becomes one the park knows, introduced by the chamber. */
    @Transactional
    ReferralPayload accept(String id) {
        var payload =
                act(
                        id,
                        ReferralState.ACCEPTED,
                        "referralAccept",
                        (referral, place) ->
                                answered(referral, place).with("acceptedAt", place.at()).due(null),
                        "园区已接受贵会引荐的“%s”，将与贵会联系对接");
        if (payload instanceof ReferralMoved moved) {
            introductions.introduce(moved.referral());
        }
        return payload;
    }

    /** Declines, in two vocabularies; the next for the enterprise moves up. */
    @Transactional
    ReferralPayload decline(String id, ReferralDecline why) {
        var note = TypedText.optional("input.internalNote", why.note(), LONGEST_REQUEST);
        var internal = why.internal();
        return act(
                id,
                ReferralState.DECLINED,
                "referralDecline",
                (referral, place) ->
                        answered(referral, place)
                                .left()
                                .with("declineReason", why.shown().name())
                                .with("internalReason", internal == null ? null : internal.name())
                                .with("internalNote", note),
                "园区未接受贵会引荐的“%s”：" + why.shown().chinese());
    }

    /** Notes what came of an accepted referral. */
    @Transactional
    ReferralPayload progress(String id, ReferralState to) {
        return act(
                id,
                to,
                "referralProgress",
                (referral, place) ->
                        ReferralChange.at(place.at())
                                .with(to == ReferralState.MET ? "metAt" : "projectAt", place.at()),
                "贵会引荐的“%s”" + to.chinese());
    }

    /** The first answer is what the park's response time is measured by. */
    private static ReferralChange answered(Referral referral, Place place) {
        var change = ReferralChange.at(place.at());
        var asked = referral.times().asked();
        return referral.answeredAt() != null || asked == null
                ? change
                : change.with("answeredAt", place.at())
                        .with("responseSeconds", Duration.between(asked, place.at()).toSeconds());
    }

    /**
     * One act of the park: under the lock of the queue, only on the first, told to the chamber.
     *
     * @param told sentence with a place for the enterprise, null where the chamber is not told
     */
    private ReferralPayload act(
            String id,
            ReferralState to,
            String action,
            BiFunction<Referral, Place, ReferralChange> change,
            @Nullable String told) {
        var asked = mustWorkOn(id);
        var place = queue.take(asked.opportunityKey());
        var referral = mustWorkOn(id);
        var moved =
                referral.isFirst()
                        ? queue.move(referral, to, change.apply(referral, place))
                        : Optional.<Referral>empty();
        if (moved.isEmpty()) {
            return new ReferralStateConflict(referral);
        }
        if (to == ReferralState.DECLINED) {
            introductions.counted(referral);
            queue.moveUp(referral, place);
        }
        if (to != ReferralState.SEEN) {
            notices.done(referral.id());
        }
        if (told != null) {
            notices.tell(
                    Audience.chamber(referral.chamberKey()),
                    to == ReferralState.RETURNED ? NoticeKind.REPLY_DUE : NoticeKind.CHANGE,
                    referral.id(),
                    told.formatted(referral.firm().name()));
        }
        audit.record(AuditKind.WRITE, action, referral.id());
        return new ReferralMoved(moved.get());
    }

    private Referral mustWorkOn(String id) {
        var referral = referrals.mustFind("input.id", id);
        Viewer.current().mustSeeWorkOf(referral.parkCode());
        return referral;
    }
}
