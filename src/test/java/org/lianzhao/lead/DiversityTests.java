package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.FRAME;
import static org.lianzhao.lead.feature.ParkFixture.operating;
import static org.lianzhao.lead.feature.ParkFixture.operation;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.feature.Operation;
import org.lianzhao.lead.feature.ParkFixture;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.feature.Prospect;
import org.lianzhao.lead.feature.Segment;
import org.lianzhao.lead.score.LeadReason;
import org.lianzhao.lead.score.ScoredCandidate;
import org.lianzhao.platform.BadRequest;

class DiversityTests {
    private final ParkFixture park = new ParkFixture();

    @Test
    void withoutStrengthKeepsTheOrder() {
        var leads = List.of(lead("A", FOAM, 90), lead("B", FOAM, 80), lead("C", FRAME, 10));
        assertThat(Diversity.NONE.places(park.build(), leads)).containsExactly(0, 1, 2);
        assertThat(new Diversity(0.5).places(park.build(), List.of())).isEmpty();
    }

    @Test
    void showsAnotherSegmentBeforeMoreOfTheSame() {
        park.serving("A", 1).demanding("A", FOAM, true).demanding("A", FRAME, true);
        var leads = List.of(lead("A", FOAM, 90), lead("B", FOAM, 85), lead("C", FRAME, 60));
        assertThat(keys(0.1, leads)).containsExactly("A", "B", "C");
        assertThat(keys(0.5, leads)).containsExactly("A", "C", "B");
    }

    @Test
    void prefersTheSegmentWithMoreOpenDemand() {
        park.serving("A", 1).demanding("A", FOAM, true).demanding("A", FRAME, true);
        park.local(FOAM, "L1", "L2", "L3");
        var leads = List.of(lead("A", FOAM, 90), lead("B", FOAM, 85), lead("C", FRAME, 84));
        assertThat(keys(0.5, leads)).containsExactly("C", "A", "B");
    }

    @Test
    void ignoresSegmentsNobodyWants() {
        park.serving("A", 1).demanding("A", FOAM, true);
        var leads = List.of(lead("A", FOAM, 90), lead("B", FRAME, 80), lead("C", FOAM, 75));
        assertThat(keys(0.5, leads)).containsExactly("A", "C", "B");
        park.serving("B", 1);
        assertThat(keys(1, List.of(lead("A", FRAME, 90), lead("B", FRAME, 80))))
                .containsExactly("A", "B");
    }

    @Test
    void treatsSegmentsAlikeWhereNoAnchorIsServed() {
        var leads = List.of(lead("A", FOAM, 90), lead("B", FOAM, 85), lead("C", FRAME, 60));
        assertThat(keys(0.5, leads)).containsExactly("A", "C", "B");
    }

    @Test
    void countsASegmentAsCoveredAsSurelyAsItsLeadsWorkThere() {
        var unsure = scored("A", 90, operation(FOAM, 0.2), operation(FRAME, 0.9));
        var leads = List.of(unsure, lead("B", FOAM, 60), lead("C", FRAME, 55));
        assertThat(keys(1, leads)).containsExactly("B", "C", "A");
        var sure = scored("A", 90, operation(FOAM, 0.95), operation(FRAME, 0.9));
        assertThat(keys(1, List.of(sure, leads.get(1), leads.get(2))))
                .containsExactly("A", "C", "B");
    }

    @Test
    void breaksTiesByTheOrderOfScore() {
        var leads = List.of(lead("A", FOAM, 50), lead("B", FOAM, 50), lead("C", FOAM, 50));
        assertThat(keys(1, leads)).containsExactly("A", "B", "C");
    }

    @Test
    void showsEachLeadOnce() {
        var leads =
                IntStream.range(0, 20)
                        .mapToObj(i -> lead("E" + i, i % 3 == 0 ? FRAME : FOAM, 90 - i))
                        .toList();
        assertThat(keys(0.8, leads))
                .containsExactlyInAnyOrderElementsOf(
                        leads.stream().map(lead -> lead.candidate().key()).toList());
    }

    @Test
    void namesAListByItsStrength() {
        assertThat(Diversity.NONE.named("leads")).isEqualTo("leads");
        assertThat(new Diversity(-0.0).named("leads")).isEqualTo("leads");
        assertThat(new Diversity(0.25).named("leads")).isEqualTo("leads diversity 0.25");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void refusesStrengthOutsideZeroToOne(double strength) {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> new Diversity(strength))
                .withMessageContaining("from 0 to 1");
    }

    private List<String> keys(double strength, List<ScoredCandidate> leads) {
        ParkProfile profile = park.build();
        return IntStream.of(new Diversity(strength).places(profile, leads))
                .mapToObj(leads::get)
                .map(lead -> lead.candidate().key())
                .toList();
    }

    private static ScoredCandidate lead(String key, Segment segment, int points) {
        return scored(key, points, operation(segment, 0.9));
    }

    private static ScoredCandidate scored(String key, int points, Operation... operations) {
        return new ScoredCandidate(
                operating(key, operations),
                new Prospect(operations[0], null),
                List.of(
                        new LeadReason(
                                LeadFeature.SEGMENT_FIT,
                                points * 1_000_000L,
                                100_000_000,
                                "经营",
                                List.of("evidence"))));
    }
}
