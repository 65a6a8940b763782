package org.lianzhao.board.opportunity;

/** What came of following. */
sealed interface OpportunityFollowPayload {
    /** It is followed, or not any more. */
    record OpportunityFollowed(Opportunity opportunity) implements OpportunityFollowPayload {}
}
