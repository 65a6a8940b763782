package org.lianzhao.board.referral;

import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.BestLeads;
import org.lianzhao.lead.Lead;
import org.lianzhao.platform.ForParkWork;
import org.lianzhao.platform.ForStaff;
import org.lianzhao.platform.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What a park does with referrals to it, and reads of them that no chamber does. */
@Controller
class ReferralDeskController {
    private final ReferralDesk desk;
    private final Introductions introductions;
    private final BestLeads leads;

    ReferralDeskController(ReferralDesk desk, Introductions introductions, BestLeads leads) {
        this.desk = desk;
        this.introductions = introductions;
        this.leads = leads;
    }

    @MutationMapping
    @ForParkWork
    ReferralPayload referralSee(@Argument ReferralSeeInput input) {
        return desk.see(input.id());
    }

    @MutationMapping
    @ForParkWork
    ReferralPayload referralReturn(@Argument ReferralReturnInput input) {
        return desk.giveBack(input.id(), input.request());
    }

    @MutationMapping
    @ForParkWork
    ReferralPayload referralAccept(@Argument ReferralSeeInput input) {
        return desk.accept(input.id());
    }

    @MutationMapping
    @ForParkWork
    ReferralPayload referralDecline(@Argument ReferralDeclineInput input) {
        return desk.decline(
                input.id(),
                new ReferralDecline(input.reason(), input.internalReason(), input.internalNote()));
    }

    @MutationMapping
    @ForParkWork
    ReferralPayload referralProgress(@Argument ReferralProgressInput input) {
        return desk.progress(input.id(), input.to().state());
    }

    /** Which referral. */
    record ReferralSeeInput(String id) {}

    /** What is to be completed. */
    record ReferralReturnInput(String id, String request) {}

    /** Why a referral is declined. */
    record ReferralDeclineInput(
            String id,
            DeclineReason reason,
            @Nullable InternalDeclineReason internalReason,
            @Nullable String internalNote) {}

    /** What came of an accepted referral. */
    record ReferralProgressInput(String id, ReferralProgress to) {}

    /** Steps after acceptance. */
    enum ReferralProgress {
        MET(ReferralState.MET),
        PROJECT(ReferralState.PROJECT);

        private final ReferralState state;

        ReferralProgress(ReferralState state) {
            this.state = state;
        }

        ReferralState state() {
            return state;
        }
    }

    @SchemaMapping
    @ForStaff
    @Nullable InternalDeclineReason internalReason(Referral referral) {
        Viewer.current().mustSeeWorkOf(referral.parkCode());
        return referral.decline() == null ? null : referral.decline().internal();
    }

    @SchemaMapping
    @ForStaff
    @Nullable String internalNote(Referral referral) {
        Viewer.current().mustSeeWorkOf(referral.parkCode());
        return referral.decline() == null ? null : referral.decline().note();
    }

    /** The enterprise in the park's own list, where it stands in it. */
    @SchemaMapping
    @ForStaff
    @Nullable Lead lead(Referral referral) {
        Viewer.current().mustSeeWorkOf(referral.parkCode());
        return introductions
                .known(referral)
                .flatMap(enterprise -> leads.of(referral.parkCode(), enterprise))
                .orElse(null);
    }
}
