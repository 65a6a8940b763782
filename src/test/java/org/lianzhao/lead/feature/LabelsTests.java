package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.lianzhao.lead.feature.ParkFixture.AS_OF;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.prospect;
import static org.lianzhao.lead.feature.ParkFixture.titled;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.graph.LabelType;

class LabelsTests {
    @ParameterizedTest
    @CsvSource({
        "SINGLE_CHAMPION, .7",
        "LITTLE_GIANT, .6",
        "HIGH_TECH, .4",
        "LISTED_COMPANY, .4",
        "SPECIALISED_SME, .3",
        "GREEN_FACTORY, .2"
    })
    void valuesATitleByHowSelectiveItIs(LabelType type, double value) {
        assertThat(assess(title(type, null)).orElseThrow().value()).isEqualTo(value, within(1e-12));
    }

    @Test
    void letsEveryFurtherTitleAddLess() {
        var found =
                assess(
                                title(LabelType.HIGH_TECH, null),
                                title(LabelType.SINGLE_CHAMPION, null),
                                title(LabelType.LISTED_COMPANY, null))
                        .orElseThrow();
        // 1 − .6 · .3 · .6
        assertThat(found.value()).isEqualTo(0.892, within(1e-12));
        assertThat(found.statement()).isEqualTo("上市公司、制造业单项冠军、高新技术企业");
        assertThat(found.evidence()).hasSize(3);
    }

    @Test
    void countsTwoBatchesOfOneTitleOnce() {
        var found =
                assess(
                                title(LabelType.HIGH_TECH, AS_OF),
                                new Title(LabelType.HIGH_TECH, null, "label-second"))
                        .orElseThrow();
        assertThat(found.value()).isEqualTo(0.4, within(1e-12));
        assertThat(found.evidence()).containsExactly("label-HIGH_TECH", "label-second");
    }

    @Test
    void countsATitleThroughItsLastDayOnly() {
        assertThat(assess(title(LabelType.HIGH_TECH, AS_OF))).isPresent();
        assertThat(assess(title(LabelType.HIGH_TECH, AS_OF.minusDays(1)))).isEmpty();
    }

    @Test
    void doesNotApplyWithoutATitle() {
        assertThat(assess()).isEmpty();
    }

    private static Title title(LabelType type, @Nullable LocalDate until) {
        return new Title(type, until, "label-" + type);
    }

    private static Optional<Assessment> assess(Title... titles) {
        return new Labels()
                .assess(new ParkFixture().build(), titled("E", titles), prospect(FOAM, 0.9));
    }
}
