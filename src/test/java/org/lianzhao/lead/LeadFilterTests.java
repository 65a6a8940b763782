package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.lead.feature.Locality;
import org.lianzhao.platform.BadRequest;

class LeadFilterTests {
    @Test
    void showsWhatCanBeWonUnlessAskedForOthers() {
        assertThat(LeadFilter.NONE.shown())
                .containsExactlyInAnyOrder(Locality.OUTSIDE, Locality.UNKNOWN);
        assertThat(at(List.of(Locality.IN_MUNICIPALITY)).shown())
                .containsExactly(Locality.IN_MUNICIPALITY);
        assertThat(LeadFilter.listOf(Locality.OUTSIDE)).isEqualTo(LeadFilter.NONE.shown());
        assertThat(LeadFilter.listOf(Locality.IN_MUNICIPALITY))
                .containsExactly(Locality.IN_MUNICIPALITY);
    }

    @ParameterizedTest
    @CsvSource({"67.108860, true", "67.108861, true", "67.108862, false", "0, true"})
    void comparesTheMinimumScoreExactly(double minimum, boolean kept) {
        assertThat(filter(null, null, minimum).acceptsScore(67_108_861)).isEqualTo(kept);
    }

    @Test
    void takesOneSegmentAndSeveralTogether() {
        var both =
                new LeadFilter(
                        null, "A", List.of("B", "A"), null, null, null, null, null, null, null);
        assertThat(both.allSegments()).containsExactly("A", "B");
        assertThat(LeadFilter.NONE.allSegments()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"33", "Ningbo", "3302000", ""})
    void refusesARegionThatIsNoCode(String region) {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> filter(region, null, null))
                .returns("filter.region", BadRequest::argument);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\u3000"})
    void refusesABlankText(String text) {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> filter(null, text, null))
                .returns("filter.text", BadRequest::argument);
    }

    @Test
    void refusesAListOfNothing() {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> LeadFilter.ofSegments(List.of()))
                .returns("filter.segments", BadRequest::argument);
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> at(List.of()))
                .returns("filter.localities", BadRequest::argument);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 100.1, Double.NaN})
    void refusesAMinimumScoreOutsideTheScale(double minimum) {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> filter(null, null, minimum))
                .returns("filter.minimumScore", BadRequest::argument);
    }

    @Test
    void namesTheListByItsConditions() {
        assertThat(LeadFilter.ofSegments(List.of("A")).digest())
                .isEqualTo(LeadFilter.ofSegments(List.of("A")).digest())
                .isNotEqualTo(LeadFilter.NONE.digest())
                .isNotEqualTo(filter(null, "A", null).digest());
    }

    private static LeadFilter at(List<Locality> localities) {
        return new LeadFilter(null, null, null, null, localities, null, null, null, null, null);
    }

    private static LeadFilter filter(
            @Nullable String region, @Nullable String text, @Nullable Double minimum) {
        return new LeadFilter(null, null, null, region, null, null, null, null, text, minimum);
    }
}
