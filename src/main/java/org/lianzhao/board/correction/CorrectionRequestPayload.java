package org.lianzhao.board.correction;

/** What came of asking for a correction. */
sealed interface CorrectionRequestPayload {
    /** It is entered and will be decided. */
    record CorrectionRequested(Correction correction) implements CorrectionRequestPayload {}

    /** Refusal: the link is none, or has ended. */
    record CorrectionLinkInvalid(String message) implements CorrectionRequestPayload {}

    /** Refusal: others have to be decided first. */
    record TooManyCorrections(String message) implements CorrectionRequestPayload {}

    /** Refusal: what is proposed cannot be stored. */
    record CorrectionNotFit(String message) implements CorrectionRequestPayload {}
}
