package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianzhao.access.AccessProperties;
import org.lianzhao.edge.EdgeSettings.Limits;
import org.lianzhao.edge.EdgeSettings.Rate;
import org.springframework.boot.convert.DurationStyle;

class EdgeSettingsTests {
    @Test
    void namesTheSettingThatMakesNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1))
                .withMessage("lianzhao.edge.limits.depth must be positive, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rate(1, -1, 1))
                .withMessage("lianzhao.edge.rate.per-second must be positive, was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(Set.of("*"), "1s", "1s"))
                .withMessageContaining("lianzhao.edge.allowed-origins");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(Set.of(), "2s", "1s"))
                .withMessage("lianzhao.edge.request-timeout must be at most 1000 ms, was 2000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings(Set.of(), "0s", "1s"))
                .withMessage("lianzhao.edge.request-timeout must be positive, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> access(Duration.ZERO, "sub"))
                .withMessageContaining("lianzhao.access.session-duration");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> access(Duration.ofHours(1), " "))
                .withMessageContaining("lianzhao.access.login-claim");
    }

    private static AccessProperties access(Duration session, String claim) {
        var day = Duration.ofDays(1);
        return new AccessProperties(
                null,
                session,
                claim,
                new AccessProperties.SignInAttempts(1, 1, 1),
                new AccessProperties.AuditKept(day, day));
    }

    private static EdgeSettings settings(Set<String> origins, String request, String statement) {
        var second = Duration.ofSeconds(1);
        return new EdgeSettings(
                false,
                false,
                List.of(),
                origins,
                DurationStyle.SIMPLE.parse(request),
                second,
                DurationStyle.SIMPLE.parse(statement),
                second,
                second,
                1,
                1,
                1,
                second,
                second,
                second,
                new Rate(1, 1, 1),
                new Limits(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
    }
}
