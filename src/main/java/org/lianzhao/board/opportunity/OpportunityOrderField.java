package org.lianzhao.board.opportunity;

/** What a board is ordered by. */
public enum OpportunityOrderField {
    FIT,
    DEADLINE,
    NEWEST
}
