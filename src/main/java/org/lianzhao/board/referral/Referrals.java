package org.lianzhao.board.referral;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.member.Member;
import org.lianzhao.board.member.Members;
import org.lianzhao.board.opportunity.Opportunities;
import org.lianzhao.board.opportunity.Opportunity;
import org.lianzhao.board.referral.ReferralPayload.ReferralCapReached;
import org.lianzhao.board.referral.ReferralPayload.ReferralMoved;
import org.lianzhao.board.referral.ReferralPayload.ReferralNotReady;
import org.lianzhao.board.referral.ReferralPayload.ReferralStateConflict;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.AuditTrail;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.NodeSource;
import org.lianzhao.platform.NotFound;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.PagedList;
import org.lianzhao.platform.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a chamber does with its referrals. Nothing here asks what a park knows of an enterprise, so
 * that neither answers nor their time can tell it.
 */
@Service
public class Referrals implements NodeSource {
    private final ReferralRepository repository;
    private final ReferralQueue queue;
    private final Introductions introductions;
    private final Members members;
    private final Opportunities opportunities;
    private final ReferralSettings settings;
    private final AuditTrail audit;
    private final Clock clock;

    Referrals(
            ReferralRepository repository,
            ReferralQueue queue,
            Introductions introductions,
            Members members,
            Opportunities opportunities,
            ReferralSettings settings,
            AuditTrail audit,
            Clock clock) {
        this.repository = repository;
        this.queue = queue;
        this.introductions = introductions;
        this.members = members;
        this.opportunities = opportunities;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    PagedList<Referral> page(
            @Nullable ReferralFilter filter, int first, @Nullable String after, boolean counted) {
        var viewer = Viewer.current();
        var conditions = filter == null ? ReferralFilter.NONE : filter;
        var list = "referrals " + conditions.digest();
        var page = PageRequest.of(first, after, list, 2);
        return PagedList.of(
                page,
                repository.page(conditions, viewer, page),
                counted ? repository.count(conditions, viewer) : -1,
                referral ->
                        new Keyset(
                                list,
                                List.of(PageRequest.time(referral.changedAt()), referral.key())),
                referral -> referral);
    }

    /**
     * The referral that an id of the API names.
     *
     * @throws NotFound where there is none that the viewer may see: the answer is the same
     */
    Referral mustFind(String argument, String id) {
        var found = find(GlobalId.key(argument, Referral.TYPE, id), Viewer.current());
        if (found == null) {
            throw new NotFound("referral", "id", id);
        }
        return found;
    }

    /** Open referrals of a chamber by opportunity, beside how many there may be. */
    Map<String, Integer> open(String chamber, Collection<String> opportunityKeys) {
        return repository.open(chamber, opportunityKeys);
    }

    int openAtMost() {
        return settings.openPerOpportunity();
    }

    /** Begins a referral, or changes the answers of one that the park does not have. */
    @Transactional
    ReferralPayload draft(ReferralDraftInput input) {
        var viewer = Viewer.current();
        var member = members.mustFind("input.member", input.member(), viewer);
        viewer.mustKeepMembersOf(member.chamberKey());
        var opportunity =
                opportunities.mustFindOpen(
                        "input.opportunity", input.opportunity(), member.chamberKey());
        var now = now();
        var answers = ReferralAnswers.typed(input.offers(), input.needs(), input.unclear());
        var referral =
                repository
                        .draft(
                                member.chamberKey(),
                                member.firm().key(),
                                opportunity.key(),
                                begun(member, opportunity, now))
                        .orElseThrow(() -> new NotFound("member", "id", input.member()));
        var answered = repository.answer(referral.key(), answers, now);
        answered.ifPresent(saved -> audit.record(AuditKind.WRITE, "referralDraft", saved.id()));
        return answered.<ReferralPayload>map(ReferralMoved::new)
                .orElseGet(() -> new ReferralStateConflict(referral));
    }

    private static Map<String, @Nullable Object> begun(
            Member member, Opportunity opportunity, OffsetDateTime now) {
        return ReferralChange.at(now)
                .to(ReferralState.DRAFT)
                .withAll(ReferralRow.properties(firm(member)))
                .with("id", UUID.randomUUID().toString())
                .with("chamber", member.chamberKey())
                .with("park", opportunity.parkCode())
                .with("opportunity", opportunity.key())
                .with("member", member.firm().key())
                .properties();
    }

    private static ReferredFirm firm(Member member) {
        var firm = member.firm();
        return new ReferredFirm(
                firm.name(),
                firm.uscc(),
                firm.adcode(),
                firm.segmentCodes(),
                firm.products(),
                firm.areaWanted());
    }

    /** Submits a referral, the first time or again. */
    @Transactional
    ReferralPayload submit(String id) {
        var asked = mustKeep(id);
        var place = queue.take(asked.opportunityKey());
        var referral = mustKeep(id);
        if (!referral.state().next().contains(ReferralState.SUBMITTED)) {
            return new ReferralStateConflict(referral);
        }
        var member =
                members.find(referral.chamberKey(), List.of(referral.memberKey())).stream()
                        .findFirst()
                        .orElse(null);
        var missing = ReferralReadiness.missing(referral, member, isOpen(referral));
        if (member == null || !missing.isEmpty()) {
            return new ReferralNotReady(referral, missing);
        }
        var open = openBeside(referral);
        if (open >= settings.openPerOpportunity()) {
            return new ReferralCapReached(open, settings.openPerOpportunity());
        }
        var submitted = queue.submit(referral, firm(member), place);
        audit.record(AuditKind.WRITE, "referralSubmit", submitted.id());
        if (submitted.isFirst()) {
            queue.tellPark(submitted, "商会引荐“%s”，请于 %s 前答复");
        }
        return new ReferralMoved(submitted);
    }

    /** Whether the chamber may still answer the opportunity. */
    private boolean isOpen(Referral referral) {
        return !opportunities
                .open(List.of(referral.opportunityKey()), referral.chamberKey())
                .isEmpty();
    }

    private int openBeside(Referral referral) {
        var open =
                open(referral.chamberKey(), List.of(referral.opportunityKey()))
                        .getOrDefault(referral.opportunityKey(), 0);
        return referral.state().isOpen() ? open - 1 : open;
    }

    /** Takes a referral back; the next for the enterprise moves up. */
    @Transactional
    ReferralPayload withdraw(String id) {
        var asked = mustKeep(id);
        var place = queue.take(asked.opportunityKey());
        var referral = mustKeep(id);
        var change = ReferralChange.at(place.at()).left().with("withdrawnAt", place.at());
        var withdrawn = queue.move(referral, ReferralState.WITHDRAWN, change);
        if (withdrawn.isEmpty()) {
            return new ReferralStateConflict(referral);
        }
        introductions.takeBack(referral);
        queue.moveUp(referral, place);
        audit.record(AuditKind.WRITE, "referralWithdraw", referral.id());
        return new ReferralMoved(withdrawn.get());
    }

    private Referral mustKeep(String id) {
        var referral = mustFind("input.id", id);
        Viewer.current().mustKeepMembersOf(referral.chamberKey());
        return referral;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock)
                .withOffsetSameInstant(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public String type() {
        return Referral.TYPE;
    }

    @Override
    public @Nullable Referral find(String key, Viewer viewer) {
        return repository.find(List.of(key), viewer).stream().findFirst().orElse(null);
    }
}
