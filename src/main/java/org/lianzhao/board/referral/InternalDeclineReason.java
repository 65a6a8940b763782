package org.lianzhao.board.referral;

/** Why a referral is not accepted, for the park and who oversees it alone. */
public enum InternalDeclineReason {
    NOT_IN_FOCUS,
    ALREADY_IN_TALKS,
    ALREADY_LOCATED,
    NOT_ADMITTED,
    NO_SPACE,
    CREDIT_RISK,
    OTHER
}
