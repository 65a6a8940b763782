package org.lianzhao.board.opportunity;

/** What came of withdrawing an opportunity. */
sealed interface OpportunityWithdrawPayload {
    /** Chambers do not see it any more. */
    record OpportunityWithdrawn(Opportunity opportunity) implements OpportunityWithdrawPayload {}

    /** Refusal: no chamber sees it. */
    record OpportunityNotPublished(String message, Opportunity opportunity)
            implements OpportunityWithdrawPayload {}
}
