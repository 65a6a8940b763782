package org.lianzhao.lead.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.lead.feature.LeadFeature;

class WeightFactorsTests {
    @Test
    void countsOnceWhatIsNotNamed() {
        var factors = new WeightFactors(Map.of(LeadFeature.LABELS, 2.0));
        assertThat(factors.of(LeadFeature.LABELS)).isEqualTo(2);
        assertThat(factors.of(LeadFeature.SEGMENT_FIT)).isEqualTo(1);
        assertThat(factors.factors()).containsOnlyKeys(LeadFeature.TUNABLE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2})
    void acceptsHalfToDouble(double factor) {
        assertThat(new WeightFactors(Map.of(LeadFeature.LABELS, factor)).of(LeadFeature.LABELS))
                .isEqualTo(factor);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.499, 2.001, 0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesOtherFactors(double factor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeightFactors(Map.of(LeadFeature.LABELS, factor)));
    }

    @Test
    void refusesToTuneRisk() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WeightFactors(Map.of(LeadFeature.RISK, 1.0)));
    }

    @ParameterizedTest
    @CsvSource({
        "LABELS, labels",
        "SEGMENT_FIT, segmentFit",
        "PEER_ANCHOR_SERVICE, peerAnchorService"
    })
    void namesFieldsAsTheSchemaDoes(LeadFeature feature, String field) {
        assertThat(feature.field()).isEqualTo(field);
    }

    @Test
    void digestsWhatDiffersFromOne() {
        var doubled = new WeightFactors(Map.of(LeadFeature.LABELS, 2.0));
        assertThat(doubled.digest())
                .isEqualTo(
                        new WeightFactors(
                                        Map.of(
                                                LeadFeature.LABELS, 2.0,
                                                LeadFeature.SEGMENT_FIT, 1.0))
                                .digest())
                .isNotEqualTo(new WeightFactors(Map.of(LeadFeature.LABELS, 1.5)).digest())
                .isNotEqualTo(new WeightFactors(Map.of(LeadFeature.RELATEDNESS, 2.0)).digest());
    }
}
