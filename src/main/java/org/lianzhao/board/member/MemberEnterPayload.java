package org.lianzhao.board.member;

/** What came of entering a member. */
sealed interface MemberEnterPayload {
    /** The member is in the chamber's list, as entered. */
    record MemberEntered(Member member) implements MemberEnterPayload {}
}
