package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.candidate;
import static org.lianzhao.lead.feature.ParkFixture.located;
import static org.lianzhao.lead.feature.ParkFixture.place;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.graph.LabelType;
import org.lianzhao.lead.engine.EnterpriseRow.TitleTerm;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.feature.Locality;
import org.lianzhao.lead.feature.ParkFixture;
import org.lianzhao.lead.score.LeadReason;
import org.lianzhao.lead.score.ScoredCandidate;
import org.lianzhao.platform.BadRequest;

class LeadFilterTests {
    private static final ScoredCandidate NINGBO = scored(candidate("E"), 67_108_861);
    private static final ScoredCandidate NOWHERE = scored(located("N", null), 1);

    @ParameterizedTest
    @CsvSource({"AUTO, true", "HEALTH, false"})
    void keepsTheLeadsOfAChain(String chain, boolean kept) {
        assertThat(accepts(filter(chain, null, null, null, null), NINGBO)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"FOAM, true", "SEAT, true", "FRAME, false", "F, false"})
    void keepsTheLeadsOfASegmentAndThoseBelowIt(String segment, boolean kept) {
        assertThat(accepts(filter(null, segment, null, null, null), NINGBO)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"330000, true", "330200, true", "330203, false", "340000, false"})
    void keepsTheLeadsOfARegionAndThoseInside(String region, boolean kept) {
        assertThat(accepts(filter(null, null, region, null, null), NINGBO)).isEqualTo(kept);
        assertThat(accepts(filter(null, null, region, null, null), NOWHERE)).isFalse();
    }

    @Test
    void showsWhatCanBeWonUnlessAskedForOthers() {
        assertThat(LeadFilter.NONE.shown())
                .containsExactlyInAnyOrder(Locality.OUTSIDE, Locality.UNKNOWN);
        assertThat(at(Locality.IN_MUNICIPALITY).shown()).containsExactly(Locality.IN_MUNICIPALITY);
        assertThat(LeadFilter.listOf(Locality.OUTSIDE)).isEqualTo(LeadFilter.NONE.shown());
        assertThat(LeadFilter.listOf(Locality.IN_MUNICIPALITY))
                .containsExactly(Locality.IN_MUNICIPALITY);
    }

    @Test
    void keepsTheLeadsWithATitleThatIsValid() {
        var asOf = LocalDate.of(2026, 11, 30);
        var champions =
                new LeadFilter(
                        null, null, null, null, List.of(LabelType.SINGLE_CHAMPION), null, null);
        assertThat(champions.acceptsTitle(new TitleTerm(LabelType.SINGLE_CHAMPION, null), asOf))
                .isTrue();
        assertThat(champions.acceptsTitle(new TitleTerm(LabelType.SINGLE_CHAMPION, asOf), asOf))
                .isTrue();
        assertThat(
                        champions.acceptsTitle(
                                new TitleTerm(LabelType.SINGLE_CHAMPION, asOf.minusDays(1)), asOf))
                .isFalse();
        assertThat(champions.acceptsTitle(new TitleTerm(LabelType.HIGH_TECH, null), asOf))
                .isFalse();
    }

    private static LeadFilter at(Locality... localities) {
        return new LeadFilter(null, null, null, List.of(localities), null, null, null);
    }

    @Test
    void searchesTheName() {
        assertThat(accepts(filter(null, null, null, "业E", null), NINGBO)).isTrue();
        assertThat(accepts(filter(null, null, null, "业L", null), NINGBO)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"67.108860, true", "67.108861, true", "67.108862, false", "0, true"})
    void comparesTheMinimumScoreExactly(double minimum, boolean kept) {
        assertThat(accepts(filter(null, null, null, null, minimum), NINGBO)).isEqualTo(kept);
    }

    @Test
    void needsAllConditionsToHold() {
        assertThat(accepts(LeadFilter.NONE, NINGBO)).isTrue();
        assertThat(accepts(filter("AUTO", "FOAM", "330200", "企业", 60.0), NINGBO)).isTrue();
        assertThat(accepts(filter("AUTO", "FOAM", "330200", "企业", 70.0), NINGBO)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"33", "Ningbo", "3302000", ""})
    void refusesARegionThatIsNoCode(String region) {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> filter(null, null, region, null, null))
                .returns("filter.region", BadRequest::argument);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\u3000"})
    void refusesABlankText(String text) {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> filter(null, null, null, text, null))
                .returns("filter.text", BadRequest::argument);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 100.1, Double.NaN})
    void refusesAMinimumScoreOutsideTheScale(double minimum) {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> filter(null, null, null, null, minimum))
                .returns("filter.minimumScore", BadRequest::argument);
    }

    @Test
    void namesTheListByItsConditions() {
        assertThat(filter("AUTO", null, null, null, null).digest())
                .isEqualTo(filter("AUTO", null, null, null, null).digest())
                .isNotEqualTo(LeadFilter.NONE.digest())
                .isNotEqualTo(filter(null, "AUTO", null, null, null).digest());
    }

    private static LeadFilter filter(
            @Nullable String chain,
            @Nullable String segment,
            @Nullable String region,
            @Nullable String text,
            @Nullable Double minimum) {
        return new LeadFilter(chain, segment, region, null, null, text, minimum);
    }

    private static boolean accepts(LeadFilter filter, ScoredCandidate lead) {
        var park = new ParkFixture().build();
        var place = lead.candidate().place();
        return filter.acceptsSegment(park, lead.segment())
                && filter.acceptsRegion(place == null ? null : place.adcode())
                && filter.acceptsName(lead.candidate().name())
                && filter.acceptsScore(lead.microPoints());
    }

    private static ScoredCandidate scored(Candidate candidate, long microPoints) {
        return new ScoredCandidate(
                candidate,
                ParkFixture.prospect(FOAM, 0.9),
                List.of(new LeadReason(
                                LeadFeature.SEGMENT_FIT,
                                microPoints,
                                100_000_000,
                                "",
                                List.of())));
    }
}
