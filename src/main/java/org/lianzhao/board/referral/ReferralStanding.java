package org.lianzhao.board.referral;

/** Whether a referral of an enterprise for an opportunity came first. */
public enum ReferralStanding {
    FIRST,
    STANDBY
}
