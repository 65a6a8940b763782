package org.lianzhao.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.lianzhao.SeededTest;
import org.lianzhao.StatementLog;
import org.lianzhao.intake.SeedFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@SeededTest
@Isolated("counts what is sent in this JVM")
class GapsIT {
    private static final SeedFile SEGMENTS = SeedFile.of("segments.csv");
    private static final SeedFile OPERATIONS = SeedFile.of("operations.csv");
    private static final SeedFile ENTERPRISES = SeedFile.of("enterprises.csv");

    @Autowired HttpGraphQlTester graphQl;

    record SegmentItem(String code, String name, String position) {}

    record AnchorItem(String name) {}

    record GapItem(
            SegmentItem segment,
            String state,
            List<AnchorItem> demandingAnchors,
            int localSuppliers,
            int knownSuppliers,
            @Nullable Double coverage,
            String statement) {}

    @Test
    void neverSaysMissingWithoutASurvey() {
        assertThat(gaps("AUTO_ELECTRONICS"))
                .extracting(gap -> gap.segment().code())
                .containsExactlyInAnyOrderElementsOf(leavesOfFocus("AUTO_ELECTRONICS"));
        assertThat(gaps("AUTO_ELECTRONICS"))
                .allSatisfy(gap -> {
                    assertThat(gap.state()).isNotEqualTo("MISSING");
                    assertThat(gap.coverage()).isNull();
                    assertThat(gap.localSuppliers()).isLessThanOrEqualTo(gap.knownSuppliers());
                    assertThat(gap.statement())
                            .contains(gap.segment().name(), "重庆市已知 " + gap.localSuppliers() + " 家");
                });
    }

    @Test
    void countsSuppliersAndNamesDemandingAnchors() {
        assertThat(gaps("AUTO_ELECTRONICS"))
                .filteredOn(gap -> gap.segment().code().equals("C407"))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.state()).isEqualTo("STRONG");
                    assertThat(gap.localSuppliers()).isGreaterThanOrEqualTo(3);
                    assertThat(gap.demandingAnchors())
                            .extracting(AnchorItem::name)
                            .containsExactlyInAnyOrder("长安", "赛力斯", "上汽");
                });
    }

    @Test
    void putsSegmentsMoreAnchorsDemandFirst() {
        var demands =
                gaps("AUTO_ELECTRONICS").stream()
                        .map(gap -> gap.demandingAnchors().size())
                        .toList();
        assertThat(demands).isSortedAccordingTo((a, b) -> Integer.compare(b, a));
    }

    @Test
    void givesEverySegmentOfAChainAState() {
        try (var log = new StatementLog()) {
            graphQl.document(
                            "{ industryChain(code: \"AUTO_ELECTRONICS\") { segments { code state } } }")
                    .execute()
                    .path("industryChain.segments[*].state")
                    .entityList(String.class)
                    .satisfies(states ->
                            assertThat(states)
                                    .hasSameSizeAs(segmentsOf("AUTO_ELECTRONICS").rows())
                                    .doesNotContain("MISSING"));
            // One less while who asks is remembered.
            assertThat(log.statements()).hasSizeBetween(3, 4);
        }
    }

    @Test
    void countsForAnAssemblyWhoeverWorksInItOrInASegmentBelow() {
        var leaves = SEGMENTS.where("parent", "A5").column("code");
        var all = Stream.concat(Stream.of("A5"), leaves.stream()).toList();
        assertThat(leaves).hasSizeGreaterThan(1);
        assertCounts("A5", all);
        leaves.forEach(leaf -> assertCounts(leaf, List.of(leaf)));
    }

    private void assertCounts(String segment, List<String> countedIn) {
        var known =
                Set.copyOf(OPERATIONS.where("segment", countedIn::contains).column("enterprise"));
        var present =
                SeedFile.of("presences.csv")
                        .where("place", GapsIT::isHere)
                        .where("state", state -> !state.equals("CLOSED"))
                        .where("certainty", certainty -> !certainty.equals("TO_VERIFY"))
                        .column("enterprise");
        var local =
                ENTERPRISES.where("key", known::contains).rows().stream()
                        .filter(e ->
                                e.getField("adcode").startsWith("50")
                                        || present.contains(e.getField("key")))
                        .toList();
        graphQl.document(
                        "query($code: String!) { chainSegment(code: $code) { gap { localSuppliers knownSuppliers } } }")
                .variable("code", segment)
                .execute()
                .path("chainSegment.gap.knownSuppliers")
                .entity(Integer.class)
                .isEqualTo(known.size())
                .path("chainSegment.gap.localSuppliers")
                .entity(Integer.class)
                .isEqualTo(local.size());
    }

    /** Regions by their codes; the zone and its parks by theirs. */
    private static boolean isHere(String place) {
        return place.startsWith("50") || !Character.isDigit(place.charAt(0));
    }

    /** Codes of the segments in the park's focus chains that have none below. */
    private static List<String> leavesOfFocus(String park) {
        var chains = SeedFile.of("focuses.csv").where("park", park).column("target");
        var parents = SEGMENTS.column("parent");
        return SEGMENTS.where("chain", chains::contains)
                .where("code", code -> !parents.contains(code))
                .column("code");
    }

    private static SeedFile segmentsOf(String chain) {
        return SEGMENTS.where("chain", chain);
    }

    private List<GapItem> gaps(String park) {
        return graphQl.documentName("contract/gaps")
                .variable("park", park)
                .execute()
                .path("park.gaps")
                .entityList(GapItem.class)
                .get();
    }
}
