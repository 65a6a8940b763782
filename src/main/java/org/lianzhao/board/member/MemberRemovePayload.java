package org.lianzhao.board.member;

/** What came of removing a member. */
sealed interface MemberRemovePayload {
    /** The chamber's record is gone. */
    record MemberRemoved(String memberId) implements MemberRemovePayload {}

    /** Refusal: an administrator entered it, or it was referred. */
    record MemberKept(Member member) implements MemberRemovePayload {
        public String message() {
            return member.firm().confirmed()
                    ? "“%s”由管理员登记为本会会员，请联系管理员移除".formatted(member.firm().name())
                    : "“%s”已有引荐记录，须保留；可将同意级别改为私密".formatted(member.firm().name());
        }
    }
}
