package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lianzhao.lead.feature.ParkFixture.AS_OF;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.prospect;
import static org.lianzhao.lead.feature.ParkFixture.warned;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.graph.SignalKind;

class ExpansionTests {
    @Test
    void isHalvedInAYearAndAHalf() {
        assertThat(assess(news(AS_OF, "a")))
                .hasValue(new Assessment(1, "在合肥建厂（2026-11）", List.of("a")));
        assertThat(assess(news(AS_OF.minusDays(548), "a")).orElseThrow().value())
                .isEqualTo(0.5, within(1e-3));
    }

    @Test
    void takesTheLatestNewsTheSmallerEvidenceKeyOfEqualOnes() {
        var found =
                assess(
                        news(AS_OF.minusYears(1), "a"),
                        news(AS_OF.minusMonths(1), "c"),
                        news(AS_OF.minusMonths(1), "b"));
        assertThat(found.orElseThrow().evidence()).containsExactly("b");
    }

    @Test
    void countsNewsOfADayToComeAsOfToday() {
        assertThat(assess(news(AS_OF.plusDays(31), "a")).orElseThrow().value()).isEqualTo(1);
    }

    @Test
    void saysNothingOfOldOrUndatedNewsOrOfWarnings() {
        assertThat(assess(news(AS_OF.minusYears(5), "a"))).isEmpty();
        assertThat(assess(news(null, "a"))).isEmpty();
        assertThat(assess(new Warning(SignalKind.SPECIAL_TREATMENT, "*ST", "2026", AS_OF, "a")))
                .isEmpty();
    }

    private static Warning news(@Nullable LocalDate day, String evidence) {
        return new Warning(SignalKind.EXPANSION, "在合肥建厂", "2026-11", day, evidence);
    }

    private static Optional<Assessment> assess(Warning... signals) {
        return new Expansion()
                .assess(new ParkFixture().build(), warned("E", signals), prospect(FOAM, 0.9));
    }
}
