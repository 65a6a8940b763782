package org.lianzhao.lead.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianzhao.lead.feature.LeadFeature;

class WeightsTests {
    private final WeightsFixture weights = new WeightsFixture();

    @ParameterizedTest
    @EnumSource
    void refusesASetWithoutATableForEveryFeature(LeadFeature feature) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.without(feature).build())
                .withMessage("Weight set test has no table for " + feature);
    }

    @Test
    void refusesASetWhoseMaximaDoNotMakeAHundredPoints() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.line(LeadFeature.LABELS, 15_000_001).build())
                .withMessage("The tables of weight set test make at most 100000001, not 100000000");
    }

    @Test
    void refusesRiskThatAddsPoints() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weights.risk(1).build())
                .withMessage("Risk must not add points in weight set test");
    }

    @Test
    void refusesOtherFeaturesThatTakePoints() {
        weights.table(LeadFeature.SUPPLY_DISTANCE, new double[] {0, 500}, 7_000_000, -1);
        assertThatIllegalArgumentException()
                .isThrownBy(weights::build)
                .withMessage("SUPPLY_DISTANCE must not take points in weight set test");
    }

    @Test
    void readsMicroPointsFromTheFeaturesTable() {
        assertThat(weights.build().microPoints(LeadFeature.SEGMENT_FIT, 0.25)).isEqualTo(5_000_000);
        assertThat(weights.build().microPoints(LeadFeature.RISK, 0.5)).isEqualTo(-7_500_000);
    }

    @Test
    void makesOneHundredPointsAmongTheFeaturesThatCanSpeak() {
        var weights = WeightsFile.shipped();
        var speaking = EnumSet.of(LeadFeature.SEGMENT_FIT, LeadFeature.LABELS, LeadFeature.RISK);
        var among = weights.among(speaking);
        assertThat(among.tables().values().stream().mapToLong(FeatureTable::maximum).sum())
                .isEqualTo(Weights.MAXIMUM);
        assertThat(among.microPoints(LeadFeature.CHAMBER_REACH, 1)).isZero();
        assertThat(among.microPoints(LeadFeature.SEGMENT_FIT, 1))
                .isGreaterThan(weights.microPoints(LeadFeature.SEGMENT_FIT, 1));
        assertThat(among.microPoints(LeadFeature.RISK, 1))
                .isEqualTo(weights.microPoints(LeadFeature.RISK, 1));
        assertThat(among.version()).isNotEqualTo(weights.version());
        assertThat(weights.among(EnumSet.allOf(LeadFeature.class))).isSameAs(weights);
    }
}
