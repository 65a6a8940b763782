package org.lianzhao.board.opportunity;

/** What came of renewing an opportunity. */
sealed interface OpportunityRenewPayload {
    /** It can be answered until another day. */
    record OpportunityRenewed(Opportunity opportunity) implements OpportunityRenewPayload {}

    /** Refusal: it was never published, or not until that day. */
    record OpportunityNotRenewable(String message, Opportunity opportunity)
            implements OpportunityRenewPayload {}
}
