package org.lianzhao.board.opportunity;

import java.util.List;

/** What came of drafting. */
sealed interface OpportunityDraftPayload {
    /** Drafts of what the park had no opportunity for; perhaps none. */
    record OpportunitiesDrafted(List<Opportunity> opportunities)
            implements OpportunityDraftPayload {}
}
