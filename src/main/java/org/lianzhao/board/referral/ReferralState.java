package org.lianzhao.board.referral;

import java.util.EnumSet;
import java.util.Set;

/** Where a referral stands, and where it may go from there. */
public enum ReferralState {
    DRAFT("草稿"),
    SUBMITTED("已提交"),
    SEEN("已查看"),
    RETURNED("退回补充"),
    ACCEPTED("已接受"),
    DECLINED("未接受"),
    MET("已对接"),
    PROJECT("已立项"),
    WITHDRAWN("已撤回"),
    LAPSED("已失效");

    /** Those a chamber may have only so many of. */
    static final Set<ReferralState> OPEN = EnumSet.of(SUBMITTED, SEEN, RETURNED);

    /** Those that hold a place in the queue: of one enterprise, one of them is first. */
    static final Set<ReferralState> QUEUED =
            EnumSet.of(SUBMITTED, SEEN, RETURNED, ACCEPTED, MET, PROJECT);

    /** Those a park accepted. */
    static final Set<ReferralState> TAKEN = EnumSet.of(ACCEPTED, MET, PROJECT);

    private final String chinese;

    ReferralState(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }

    /** What may come next. */
    Set<ReferralState> next() {
        return switch (this) {
            case DRAFT, WITHDRAWN, LAPSED -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(SEEN, RETURNED, ACCEPTED, DECLINED, WITHDRAWN);
            case SEEN -> EnumSet.of(RETURNED, ACCEPTED, DECLINED, WITHDRAWN);
            case RETURNED -> EnumSet.of(SUBMITTED, WITHDRAWN, LAPSED);
            case ACCEPTED -> EnumSet.of(MET, WITHDRAWN);
            case MET -> EnumSet.of(PROJECT, WITHDRAWN);
            case DECLINED, PROJECT -> EnumSet.noneOf(ReferralState.class);
        };
    }

    boolean isOpen() {
        return OPEN.contains(this);
    }
}
