package org.lianzhao.board.opportunity;

import java.util.List;

/** What came of publishing an opportunity. */
sealed interface OpportunityPublishPayload {
    /** Chambers see it as it is now. */
    record OpportunityPublished(Opportunity opportunity) implements OpportunityPublishPayload {}

    /** Refusal: something is missing, must not stand there, or should be looked at first. */
    record OpportunityNotReady(String message, List<OpportunityCheck> checks)
            implements OpportunityPublishPayload {}
}
