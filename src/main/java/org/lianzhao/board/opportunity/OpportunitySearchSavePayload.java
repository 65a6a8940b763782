package org.lianzhao.board.opportunity;

/** What came of saving a search. */
sealed interface OpportunitySearchSavePayload {
    /** The search is saved. */
    record OpportunitySearchSaved(OpportunitySearch search)
            implements OpportunitySearchSavePayload {}

    /** Refusal: others have to go first. */
    record TooManyOpportunitySearches(String message) implements OpportunitySearchSavePayload {}
}
