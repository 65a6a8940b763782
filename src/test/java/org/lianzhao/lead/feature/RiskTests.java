package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.prospect;
import static org.lianzhao.lead.feature.ParkFixture.warned;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.graph.SignalKind;

class RiskTests {
    @Test
    void takesTheWorstWarning() {
        assertThat(
                        assess(
                                warning(SignalKind.ABNORMAL_OPERATION, "a"),
                                warning(SignalKind.SPECIAL_TREATMENT, "b")))
                .hasValue(new Assessment(1, "SPECIAL_TREATMENT（2026-05）", List.of("b")));
    }

    @Test
    void valuesAbnormalOperationAtSevenTenths() {
        assertThat(assess(warning(SignalKind.ABNORMAL_OPERATION, "a")))
                .hasValueSatisfying(found -> assertThat(found.value()).isEqualTo(0.7));
    }

    @Test
    void choosesTheSmallerEvidenceKeyAmongEqualWarnings() {
        assertThat(
                        assess(
                                warning(SignalKind.SPECIAL_TREATMENT, "b"),
                                warning(SignalKind.SPECIAL_TREATMENT, "a"),
                                warning(SignalKind.SPECIAL_TREATMENT, "c")))
                .hasValueSatisfying(found -> assertThat(found.evidence()).containsExactly("a"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SPECIAL_TREATMENT", "ABNORMAL_OPERATION"})
    void leavesSignalsOfGrowthAndOfHardFiltersAlone(SignalKind kind) {
        assertThat(assess(warning(kind, "a"))).isEmpty();
    }

    @Test
    void saysNoDateWhereTheSourceHasNone() {
        assertThat(assess(new Warning(SignalKind.SPECIAL_TREATMENT, "被实施 *ST", "", null, "a")))
                .hasValueSatisfying(found -> assertThat(found.statement()).isEqualTo("被实施 *ST"));
    }

    private static Warning warning(SignalKind kind, String evidence) {
        return new Warning(kind, kind.name(), "2026-05", null, evidence);
    }

    private static Optional<Assessment> assess(Warning... warnings) {
        return new Risk()
                .assess(new ParkFixture().build(), warned("E", warnings), prospect(FOAM, 0.9));
    }
}
