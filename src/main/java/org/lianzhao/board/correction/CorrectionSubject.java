package org.lianzhao.board.correction;

/** What a correction is about: a field of the enterprise, or a fact with evidence of its own. */
enum CorrectionSubject {
    NAME,
    LEGAL_NAME,
    ENGLISH_NAME,
    REGION,
    FACT
}
