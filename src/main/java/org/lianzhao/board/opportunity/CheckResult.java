package org.lianzhao.board.opportunity;

/** How something stands that is looked at before publishing. */
enum CheckResult {
    MET,
    WARNING,
    UNMET
}
