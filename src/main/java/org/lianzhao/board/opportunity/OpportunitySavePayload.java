package org.lianzhao.board.opportunity;

/** What came of saving an opportunity. */
sealed interface OpportunitySavePayload {
    /** The draft, or the revision of what is published, is saved. */
    record OpportunitySaved(Opportunity opportunity) implements OpportunitySavePayload {}
}
