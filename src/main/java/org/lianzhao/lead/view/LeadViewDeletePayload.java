package org.lianzhao.lead.view;

/** What came of deleting a view. */
sealed interface LeadViewDeletePayload {
    /** The view is gone; this is what it was. */
    record LeadViewDeleted(LeadView view) implements LeadViewDeletePayload {}
}
