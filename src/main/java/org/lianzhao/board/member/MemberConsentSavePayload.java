package org.lianzhao.board.member;

/** What came of saving a consent. */
sealed interface MemberConsentSavePayload {
    /** The member with its consent. */
    record MemberConsentSaved(Member member) implements MemberConsentSavePayload {}
}
