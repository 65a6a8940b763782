package org.lianzhao.board.member;

/** What came of saving a consent. */
sealed interface MemberConsentSavePayload {
    /** The member with its consent. */
    record MemberConsentSaved(Member member) implements MemberConsentSavePayload {}

    /** Refusal: a park has a referral of it, which rests on the consent. */
    record MemberReferred(Member member) implements MemberConsentSavePayload {
        public String message() {
            return "“%s”有进行中的引荐，请先撤回引荐，再调低同意级别".formatted(member.firm().name());
        }
    }
}
