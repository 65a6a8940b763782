package org.lianzhao.board.correction;

import org.jspecify.annotations.Nullable;

/**
 * What an enterprise asks for.
 *
 * @param evidence id of the fact, with FACT
 */
record CorrectionRequestInput(
        String token,
        CorrectionSubject subject,
        @Nullable String evidence,
        String proposed,
        String grounds,
        @Nullable String url) {}
