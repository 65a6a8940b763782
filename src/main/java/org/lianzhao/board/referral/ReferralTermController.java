package org.lianzhao.board.referral;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.BoardDays;
import org.lianzhao.board.WorkingDays;
import org.lianzhao.platform.ForViewers;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** How much is left of a term, which only who knows the holidays can say. */
@Controller
@ForViewers
class ReferralTermController {
    private final WorkingDays workingDays;
    private final Clock clock;

    ReferralTermController(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @SchemaMapping
    @Nullable Integer workingDaysLeft(Referral referral) {
        var due = referral.due();
        return due == null ? null : workingDays.between(BoardDays.today(clock), due);
    }
}
