package org.lianzhao.board.referral;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When what happened to a referral, by the database's clock.
 *
 * @param submitted the first time, which a return or a withdrawal does not change
 * @param asked when the park's present term began
 * @param seen when the park first opened it
 * @param answered when the park first answered: returned, accepted or declined it
 * @param changed the last time anything happened
 */
record ReferralTimes(
        @Nullable OffsetDateTime submitted,
        @Nullable OffsetDateTime asked,
        @Nullable OffsetDateTime seen,
        @Nullable OffsetDateTime answered,
        OffsetDateTime changed) {}
