package org.lianzhao.board.question;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.BoardDays;
import org.lianzhao.platform.GlobalId;

/**
 * A question about an opportunity. Who asked is kept for the answer's way back and shown to nobody.
 *
 * @param asked in the words of who asked, null where only the published words are shown
 * @param chamber key of the chamber that asked
 * @param question in the words the park published, null while it is open
 */
record Question(
        String key,
        String opportunity,
        @Nullable String asked,
        String chamber,
        @Nullable OffsetDateTime askedAt,
        @Nullable String question,
        @Nullable String answer,
        @Nullable OffsetDateTime answeredAt) {
    static final String TYPE = "OpportunityQuestion";

    public String id() {
        return GlobalId.of(TYPE, key);
    }

    public @Nullable LocalDate askedOn() {
        return askedAt == null ? null : BoardDays.of(askedAt.toInstant());
    }

    public @Nullable LocalDate answeredOn() {
        return answeredAt == null ? null : BoardDays.of(answeredAt.toInstant());
    }

    /** As all chambers see it: not even when or in which words it was asked leads to who did. */
    Question published() {
        return new Question(key, opportunity, null, chamber, null, question, answer, answeredAt);
    }
}
