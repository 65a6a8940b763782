package org.lianzhao.edge.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RequestDeadlineTests {
    private static final Duration WHOLE = Duration.ofMinutes(1);

    @Test
    void leavesAStatementWhatIsLeftOfTheRequestInWholeMilliseconds() {
        var left = new RequestDeadline(WHOLE).remaining();
        assertThat(left).isPositive().isLessThan(WHOLE);
        // The driver logs a line for every timeout with a fraction.
        assertThat(left).isEqualTo(Duration.ofMillis(left.toMillis()));
    }

    @Test
    void leavesAMillisecondWhereNothingIsLeft() {
        assertThat(new RequestDeadline(Duration.ofNanos(1)).remaining())
                .isEqualTo(Duration.ofMillis(1));
    }

    @Test
    void leavesStatementsOfASubscriptionTheWholeTime() {
        var deadline = new RequestDeadline(WHOLE);
        deadline.renewForEachStatement();
        assertThat(deadline.remaining()).isEqualTo(WHOLE);
    }
}
