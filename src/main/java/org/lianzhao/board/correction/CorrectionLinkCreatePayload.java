package org.lianzhao.board.correction;

import java.time.OffsetDateTime;

/** What came of making a link. */
sealed interface CorrectionLinkCreatePayload {
    /** The token to hand to the enterprise; it is not kept. */
    record CorrectionLinkCreated(String token, OffsetDateTime validUntil)
            implements CorrectionLinkCreatePayload {}
}
