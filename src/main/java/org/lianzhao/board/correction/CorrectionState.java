package org.lianzhao.board.correction;

/** Where a correction stands. */
enum CorrectionState {
    OPEN,
    ACCEPTED,
    REJECTED
}
