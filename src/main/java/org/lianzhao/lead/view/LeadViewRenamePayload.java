package org.lianzhao.lead.view;

/** What came of renaming a view. */
sealed interface LeadViewRenamePayload {
    /** The view has its new name. */
    record LeadViewRenamed(LeadView view) implements LeadViewRenamePayload {}

    /** Refusal: another view of that park has the name. */
    record LeadViewNameTaken(LeadView view) implements LeadViewRenamePayload {
        public String message() {
            return "已有名为“%s”的视图，请换一个名称".formatted(view.name());
        }
    }
}
