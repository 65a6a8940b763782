package org.lianzhao.board.opportunity;

/**
 * Where an opportunity stands. It expires by its deadline alone: nothing has to be run for that.
 */
public enum OpportunityState {
    DRAFT,
    PUBLISHED,
    EXPIRED,
    WITHDRAWN
}
