package org.lianzhao.lead.view;

/** What came of saving a view. */
sealed interface LeadViewSavePayload {
    /** The view is saved. */
    record LeadViewSaved(LeadView view) implements LeadViewSavePayload {}

    /** Refusal: others have to go first. */
    record TooManyLeadViews(int maximum) implements LeadViewSavePayload {
        public String message() {
            return "最多保存 %d 个视图，请先删除不用的".formatted(maximum);
        }
    }
}
