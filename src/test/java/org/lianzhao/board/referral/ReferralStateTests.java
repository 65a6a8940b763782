package org.lianzhao.board.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.board.referral.ReferralPerformance.Sample;

class ReferralStateTests {
    /** A park is not told of anything by going from nowhere to an answer. */
    @ParameterizedTest
    @EnumSource(
            value = ReferralState.class,
            names = {"DRAFT", "WITHDRAWN", "LAPSED"})
    void isAnsweredOnlyAfterItWasSubmitted(ReferralState state) {
        assertThat(state.next()).containsExactly(ReferralState.SUBMITTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralState.class,
            names = {"DECLINED", "PROJECT"})
    void endsThere(ReferralState state) {
        assertThat(state.next()).isEmpty();
    }

    /** Who holds a place can give it back, but for a project. */
    @Test
    void canBeWithdrawnWhileItHoldsAPlace() {
        var kept = EnumSet.copyOf(ReferralState.QUEUED);
        kept.removeIf(state -> state.next().contains(ReferralState.WITHDRAWN));
        assertThat(kept).containsExactly(ReferralState.PROJECT);
    }

    @Test
    void givesNoMedianOrShareBelowThree() {
        var two = ReferralPerformance.of(List.of(sample(3_600), sample(7_200)));
        assertThat(two.medianResponseHours()).isNull();
        assertThat(two.months().getFirst().acceptance()).isNull();
        assertThat(two.statement()).contains("样本不足");
        var three = ReferralPerformance.of(List.of(sample(3_600), sample(7_200), sample(36_000)));
        assertThat(three.medianResponseHours()).isEqualTo(2);
        assertThat(three.months().getFirst().acceptance()).isEqualTo(1);
    }

    private static Sample sample(long seconds) {
        return new Sample(
                YearMonth.of(2026, 11), ReferralState.ACCEPTED, true, true, false, false, seconds);
    }
}
