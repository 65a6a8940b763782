package org.lianzhao.board.opportunity;

/**
 * One line of the list that is gone through before publishing.
 *
 * @param message what is right, or what to do, in Chinese
 */
record OpportunityCheck(CheckItem item, CheckResult result, String message) {
    static OpportunityCheck of(CheckItem item, boolean met, String done, String toDo) {
        return new OpportunityCheck(
                item, met ? CheckResult.MET : CheckResult.UNMET, met ? done : toDo);
    }
}
