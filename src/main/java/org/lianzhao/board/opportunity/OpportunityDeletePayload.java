package org.lianzhao.board.opportunity;

/** What came of deleting a draft. */
sealed interface OpportunityDeletePayload {
    /** The draft is gone; this is what it was. */
    record OpportunityDeleted(Opportunity opportunity) implements OpportunityDeletePayload {}

    /** Refusal: it was published, so it stays. */
    record OpportunityNotDeletable(String message, Opportunity opportunity)
            implements OpportunityDeletePayload {}
}
