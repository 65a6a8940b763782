package org.lianzhao.board.correction;

/** What came of deciding a correction. */
sealed interface CorrectionDecidePayload {
    /** It is decided; where it was accepted, what is stored is right now. */
    record CorrectionDecided(Correction correction) implements CorrectionDecidePayload {}

    /** Refusal: somebody has decided it. */
    record CorrectionAlreadyDecided(String message, Correction correction)
            implements CorrectionDecidePayload {}
}
