package org.lianzhao.lead.weightset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.score.WeightFactors;
import org.lianzhao.platform.BadRequest;

class LeadWeightsInputTests {
    @Test
    void hasOneFactorPerTunableFeature() {
        assertThat(Arrays.stream(LeadWeightsInput.class.getRecordComponents()))
                .extracting(component -> component.getName())
                .containsExactlyElementsOf(tunable().map(WeightFactors::field).toList());
    }

    @ParameterizedTest
    @MethodSource("tunable")
    void bringsEachFactorToItsFeature(LeadFeature feature) {
        assertThat(input(feature, 1.25).factors())
                .isEqualTo(new WeightFactors(Map.of(feature, 1.25)));
    }

    @ParameterizedTest
    @MethodSource("tunable")
    void namesTheFactorThatIsOutOfRange(LeadFeature feature) {
        for (var factor : new double[] {0.49, 2.01, -1, Double.NaN}) {
            assertThatExceptionOfType(BadRequest.class)
                    .isThrownBy(() -> input(feature, factor))
                    .withMessageContaining("must be from 0.5 to 2.0, was " + factor)
                    .returns("weights." + WeightFactors.field(feature), BadRequest::argument);
        }
    }

    @Test
    void isNeutralWhereNothingIsGiven() {
        assertThat(input(LeadFeature.RISK, 9).factors()).isEqualTo(WeightFactors.NEUTRAL);
    }

    static Stream<LeadFeature> tunable() {
        return WeightFactors.TUNABLE.stream();
    }

    private static LeadWeightsInput input(LeadFeature feature, double factor) {
        return new LeadWeightsInput(
                where(feature == LeadFeature.SEGMENT_FIT, factor),
                where(feature == LeadFeature.ANCHOR_DEMAND_GAP, factor),
                where(feature == LeadFeature.PEER_ANCHOR_SERVICE, factor),
                where(feature == LeadFeature.PRODUCT_FIT, factor),
                where(feature == LeadFeature.SIMILAR_MAKERS, factor),
                where(feature == LeadFeature.GROUP_TIES, factor),
                where(feature == LeadFeature.LOYALTY, factor),
                where(feature == LeadFeature.REGIONAL_PRESENCE, factor),
                where(feature == LeadFeature.SUPPLY_PROXIMITY, factor),
                where(feature == LeadFeature.STANDING, factor),
                where(feature == LeadFeature.RECENCY, factor),
                where(feature == LeadFeature.CHAMBER_REACH, factor),
                where(feature == LeadFeature.SUPPLY_DISTANCE, factor),
                where(feature == LeadFeature.RELOCATION_NEED, factor),
                where(feature == LeadFeature.LABELS, factor),
                where(feature == LeadFeature.RELATEDNESS, factor));
    }

    private static @Nullable Double where(boolean given, double factor) {
        return given ? factor : null;
    }
}
