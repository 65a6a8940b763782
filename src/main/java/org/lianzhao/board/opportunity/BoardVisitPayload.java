package org.lianzhao.board.opportunity;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What came of visiting the board. */
sealed interface BoardVisitPayload {
    /**
     * The visit is remembered.
     *
     * @param previous when the last one was, null where it is the first
     */
    record BoardVisited(@Nullable OffsetDateTime previous) implements BoardVisitPayload {}
}
