package org.lianzhao.board.opportunity;

/** Order of a board: the best fit, the next deadline or the newest first. */
record OpportunityOrder(OpportunityOrderField field) {
    static final OpportunityOrder BY_FIT = new OpportunityOrder(OpportunityOrderField.FIT);
}
