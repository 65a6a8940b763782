package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lianzhao.SeededTest;
import org.lianzhao.lead.feature.Demand.Strength;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.snapshot.LeadSnapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/**
 * A park's gaps and its leads speak of the same segments and count in statements of their own: they
 * must not contradict each other.
 */
@SeededTest
class GapAgreementIT {
    @Autowired HttpGraphQlTester graphQl;
    @Autowired LeadSnapshots snapshots;

    record SegmentItem(String code) {}

    record AnchorItem(String name) {}

    record GapItem(SegmentItem segment, List<AnchorItem> demandingAnchors, int localSuppliers) {
        List<String> anchors() {
            return demandingAnchors.stream().map(AnchorItem::name).toList();
        }
    }

    @Test
    void gapsAndLeadsAgreeOnDemandAndLocalSuppliers() {
        var parks = snapshots.current().parks();
        assertThat(parks).isNotEmpty();
        parks.forEach((code, compiled) -> {
            var gaps = gaps(code);
            assertThat(gaps).as(code).isNotEmpty();
            gaps.forEach(gap -> assertAgrees(gap, compiled.profile()));
        });
        assertThat(parks.keySet().stream().flatMap(park -> gaps(park).stream()))
                .anyMatch(gap -> !gap.anchors().isEmpty() && gap.localSuppliers() > 0);
    }

    private static void assertAgrees(GapItem gap, ParkProfile park) {
        var segment = gap.segment().code();
        assertThat(gap.anchors())
                .as("who wants %s in %s", segment, park.code())
                .containsExactlyInAnyOrderElementsOf(demanding(park, segment));
        assertThat(gap.localSuppliers())
                .as("suppliers of %s near %s", segment, park.code())
                .isEqualTo(park.localSuppliers().getOrDefault(segment, List.of()).size());
    }

    /** Who wants it by a relation or by what a vehicle consists of: gaps know no flows. */
    private static List<String> demanding(ParkProfile park, String segment) {
        return park
                .demandFor(Objects.requireNonNull(park.segments().get(segment)))
                .entrySet()
                .stream()
                .filter(wanted -> wanted.getValue().strength() != Strength.UPSTREAM)
                .map(wanted -> wanted.getKey().name())
                .toList();
    }

    /** Each is a statement, all in the same moment, and the driver lets but a hundred wait. */
    @Test
    void eachOfManyGapsMayBeAskedForItsLeads() {
        graphQl.document(
                        """
                        { park(code: "AUTO_ELECTRONICS") {
                            gaps { leads(first: 1) { edges { node { mainReason { statement } } } } } } }
                        """)
                .execute()
                .path("park.gaps")
                .entityList(Object.class)
                .satisfies(gaps -> assertThat(gaps).hasSizeGreaterThan(200));
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
