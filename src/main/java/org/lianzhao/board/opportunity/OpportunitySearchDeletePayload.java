package org.lianzhao.board.opportunity;

/** What came of deleting a saved search. */
sealed interface OpportunitySearchDeletePayload {
    /** The search is gone; this is what it was. */
    record OpportunitySearchDeleted(OpportunitySearch search)
            implements OpportunitySearchDeletePayload {}
}
