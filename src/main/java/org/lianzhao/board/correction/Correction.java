package org.lianzhao.board.correction;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.BoardDays;
import org.lianzhao.platform.GlobalId;

/**
 * What an enterprise asks to be put right, and what came of it.
 *
 * @param evidence key of the fact, null where it is about a field
 * @param before what was stored when it was asked for, as the enterprise was shown it
 * @param proposed what should be stored instead; of a fact, what is true
 * @param grounds what shows that it is so
 * @param dueOn last day for the decision
 * @param decision the administrator's words, null while it is open
 */
record Correction(
        String key,
        String enterpriseKey,
        CorrectionSubject subject,
        @Nullable String evidence,
        @Nullable String before,
        String proposed,
        String grounds,
        @Nullable String url,
        OffsetDateTime requestedAt,
        LocalDate dueOn,
        CorrectionState state,
        @Nullable String decision,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt) {
    static final String TYPE = "Correction";

    public String id() {
        return GlobalId.of(TYPE, key);
    }

    public LocalDate requestedOn() {
        return BoardDays.of(requestedAt.toInstant());
    }

    public @Nullable LocalDate decidedOn() {
        return decidedAt == null ? null : BoardDays.of(decidedAt.toInstant());
    }
}
