package org.lianzhao.lead.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.lead.feature.LeadFeature.RELATEDNESS;
import static org.lianzhao.lead.feature.LeadFeature.RISK;
import static org.lianzhao.lead.feature.LeadFeature.SEGMENT_FIT;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.FRAME;
import static org.lianzhao.lead.feature.ParkFixture.GLUE;
import static org.lianzhao.lead.feature.ParkFixture.candidate;
import static org.lianzhao.lead.feature.ParkFixture.located;
import static org.lianzhao.lead.feature.ParkFixture.operating;
import static org.lianzhao.lead.feature.ParkFixture.operation;
import static org.lianzhao.lead.feature.ParkFixture.warned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lianzhao.graph.SignalKind;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.feature.Operation;
import org.lianzhao.lead.feature.ParkFixture;
import org.lianzhao.lead.feature.Warning;

class ScorerTests {
    private final ParkFixture park = new ParkFixture();
    private final WeightsFixture weights = new WeightsFixture();

    @Test
    void scoreIsTheExactSumOfItsReasons() {
        park.serving("A", 1).demanding("A", FOAM, true).supplying("E", "A").local(FRAME, "L");
        park.reaching("商会", "33", true, true);
        var lead = only(candidate("E"));
        assertThat(lead.microPoints())
                .isEqualTo(lead.reasons().stream().mapToLong(LeadReason::microPoints).sum())
                // .9·20 + 1·20 + 1·10 + 1·8 points, relatedness 56/19, in micro-points
                .isEqualTo(18_000_000 + 20_000_000 + 10_000_000 + 8_000_000 + 56_000_000 / 19);
        assertThat(lead.reasons())
                .extracting(LeadReason::microPoints)
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(lead.reasons()).allSatisfy(c -> assertThat(c.evidenceKeys()).isNotEmpty());
    }

    @Test
    void leavesOutFeaturesThatGiveNothing() {
        assertThat(only(candidate("E")).reasons())
                .extracting(LeadReason::feature)
                .containsExactly(SEGMENT_FIT);
    }

    @Test
    void ordersByScoreThenByKey() {
        var leads =
                rank(
                        operating("B", operation(FOAM, 0.5)),
                        operating("C", operation(FOAM, 0.9)),
                        operating("A", operation(FOAM, 0.5)));
        assertThat(leads).extracting(lead -> lead.candidate().key()).containsExactly("C", "A", "B");
    }

    @Test
    void doesNotDependOnTheOrderOfItsInput() {
        park.serving("A", 1).demanding("A", FRAME, true).local(FOAM, "L");
        var candidates = new ArrayList<Candidate>();
        for (var i = 0; i < 30; i++) {
            candidates.add(
                    operating(
                            "E" + i,
                            operation(FOAM, i % 4 / 4.0),
                            operation(FRAME, i % 3 / 3.0),
                            operation(GLUE, 1)));
        }
        var expected = ranked(candidates);
        for (var seed = 0; seed < 5; seed++) {
            Collections.shuffle(candidates, new Random(seed));
            var shuffled =
                    candidates.stream()
                            .map(c -> operating(c.key(), reversed(c.operations())))
                            .toList();
            var again = ranked(shuffled);
            assertThat(again)
                    .extracting(ScorerTests::described)
                    .containsExactlyElementsOf(
                            expected.stream().map(ScorerTests::described).toList());
        }
    }

    @Test
    void takesTheBestOperation() {
        assertThat(segment(operation(FOAM, 0.5), operation(FRAME, 0.9))).isEqualTo("FRAME");
        assertThat(segment(operation(FOAM, 0.9), operation(FRAME, 0.5))).isEqualTo("FOAM");
    }

    @Test
    void takesTheSmallerSegmentCodeAmongEquallyGoodOperations() {
        assertThat(segment(operation(FRAME, 0.9), operation(FOAM, 0.9))).isEqualTo("FOAM");
        assertThat(segment(operation(FOAM, 0.9), operation(FRAME, 0.9))).isEqualTo("FOAM");
    }

    @Test
    void neverTakesAnOperationTheZoneDoesNotAdmit() {
        assertThat(segment(operation(GLUE, 1), operation(FOAM, 0.1))).isEqualTo("FOAM");
        assertThat(rank(operating("E", operation(GLUE, 1)))).isEmpty();
    }

    @Test
    void capsRelatednessAtATwentiethOfTheScore() {
        park.local(FRAME, "L").local(GLUE, "L");
        var lead = only(candidate("E"));
        var related = contribution(lead, RELATEDNESS);
        assertThat(related).isEqualTo(18_000_000 / 19);
        assertThat(related * 20).isLessThanOrEqualTo(lead.microPoints());
    }

    @Test
    void capsRelatednessByWhatRiskLeaves() {
        park.local(FRAME, "L").local(GLUE, "L");
        var lead = only(warned("E", risky()));
        assertThat(contribution(lead, RISK)).isEqualTo(-15_000_000);
        assertThat(contribution(lead, RELATEDNESS)).isEqualTo(3_000_000 / 19);
        assertThat(contribution(lead, RELATEDNESS) * 20).isLessThanOrEqualTo(lead.microPoints());
    }

    @Test
    void neverLetsRiskMakeAScoreNegative() {
        weights.risk(-90_000_000);
        assertThat(rank(warned("E", risky()))).isEmpty();
        park.local(FRAME, "L");
        assertThat(rank(warned("E", risky()))).isEmpty();
    }

    @Test
    void leavesOutWhoScoresNothing() {
        assertThat(rank(located("E", null), operating("N", operation(FOAM, 0)))).hasSize(1);
    }

    private static Warning risky() {
        return new Warning(SignalKind.SPECIAL_TREATMENT, "*ST", "2026-05", null, "signal");
    }

    private static Operation[] reversed(List<Operation> operations) {
        return operations.reversed().toArray(Operation[]::new);
    }

    private static String described(ScoredCandidate lead) {
        return lead.candidate().key() + " " + lead.segment().code() + " " + lead.reasons();
    }

    private static long contribution(ScoredCandidate lead, LeadFeature feature) {
        return lead.reasons().stream()
                .filter(c -> c.feature() == feature)
                .mapToLong(LeadReason::microPoints)
                .findFirst()
                .orElseThrow();
    }

    private String segment(Operation... operations) {
        return only(operating("E", operations)).segment().code();
    }

    private ScoredCandidate only(Candidate candidate) {
        var leads = rank(candidate);
        assertThat(leads).hasSize(1);
        return leads.getFirst();
    }

    private List<ScoredCandidate> rank(Candidate... candidates) {
        return ranked(List.of(candidates));
    }

    private List<ScoredCandidate> ranked(List<Candidate> candidates) {
        var profile = park.build();
        return PlainRanking.of(profile, new Scorer(profile, weights.build()), candidates);
    }
}
