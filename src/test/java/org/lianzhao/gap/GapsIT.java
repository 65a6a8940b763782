package org.lianzhao.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianzhao.SeededTest;
import org.lianzhao.StatementLog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

@SeededTest
class GapsIT {
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
                .hasSizeGreaterThan(150)
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
    void hasNoneForAParkWithoutFocus() {
        assertThat(gaps("NANPING_WEST")).isEmpty();
    }

    @Test
    void givesEverySegmentOfAChainAState() {
        try (var log = new StatementLog()) {
            graphQl.document(
                            "{ industryChain(code: \"AUTO_ELECTRONICS\") { segments { code state } } }")
                    .execute()
                    .path("industryChain.segments[*].state")
                    .entityList(String.class)
                    .satisfies(states -> assertThat(states).hasSize(196).doesNotContain("MISSING"));
            assertThat(log.statements()).hasSize(4);
        }
    }

    @Test
    void countsSegmentsBelowForAnAssembly() {
        graphQl.document(
                        "{ chainSegment(code: \"A5\") { gap { localSuppliers knownSuppliers } } "
                                + "leaf: chainSegment(code: \"A501\") { gap { localSuppliers knownSuppliers } } }")
                .execute()
                .path("chainSegment.gap.knownSuppliers")
                .entity(Integer.class)
                .satisfies(all -> assertThat(all).isGreaterThan(12));
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
