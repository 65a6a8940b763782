package org.lianzhao.board.member;

import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.ConsentGiver;
import org.lianzhao.graph.MemberConsent;
import org.lianzhao.platform.PartialDate;

/**
 * What a member consents to from now on.
 *
 * @param member global id
 */
record MemberConsentSaveInput(
        String member,
        MemberConsent consent,
        @Nullable PartialDate consentOn,
        @Nullable ConsentGiver consentBy) {}
