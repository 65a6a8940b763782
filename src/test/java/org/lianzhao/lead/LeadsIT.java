package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.AnswerBody;
import org.lianzhao.SeededTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The main job on the seed: ranked, explained leads for every park. */
@SeededTest
class LeadsIT {
    private static final String AUTO = "AUTO_ELECTRONICS";

    @Autowired HttpGraphQlTester graphQl;
    @Autowired WebTestClient web;

    record EvidenceItem(String id, String kind, String grade, String source, String observedOn) {}

    record Reason(
            String feature, long microPoints, String statement, List<EvidenceItem> evidence) {}

    record RegionItem(String adcode) {}

    record EnterpriseItem(String name, @Nullable RegionItem region) {}

    record LeadItem(
            String id,
            int rank,
            BigDecimal score,
            long microPoints,
            EnterpriseItem enterprise,
            List<Reason> reasons) {}

    @Test
    void recommendsFiftyLeadsNoneOfThemFromChongqing() {
        var leads = contractLeads(100);
        assertThat(leads).hasSizeGreaterThanOrEqualTo(50);
        assertThat(leads)
                .extracting(LeadItem::enterprise)
                .noneMatch(enterprise ->
                        enterprise.region() != null
                                && enterprise.region().adcode().startsWith("50"));
    }

    @Test
    void scoreIsTheExactSumOfAtLeastTwoReasons() {
        assertThat(contractLeads(100))
                .allSatisfy(lead -> {
                    assertThat(lead.reasons()).hasSizeGreaterThanOrEqualTo(2);
                    assertThat(lead.reasons().stream().mapToLong(Reason::microPoints).sum())
                            .isEqualTo(lead.microPoints());
                    assertThat(lead.score())
                            .isEqualByComparingTo(BigDecimal.valueOf(lead.microPoints(), 6));
                    assertThat(lead.score()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
                });
    }

    @Test
    void everyReasonCitesEvidenceThatResolves() {
        var evidence = new HashMap<String, EvidenceItem>();
        var leads = contractLeads(100);
        leads.forEach(lead ->
                lead.reasons()
                        .forEach(reason -> {
                            assertThat(reason.statement()).isNotBlank();
                            assertThat(reason.evidence())
                                    .as(lead.enterprise().name() + " " + reason.feature())
                                    .isNotEmpty();
                            reason.evidence().forEach(item -> evidence.put(item.id(), item));
                        }));
        assertThat(evidence).hasSizeGreaterThan(leads.size());
        evidence.values().stream()
                .limit(60)
                .forEach(item ->
                        graphQl.documentName("lead/evidence")
                                .variable("id", item.id())
                                .execute()
                                .path("node.source")
                                .entity(String.class)
                                .isEqualTo(item.source())
                                .path("node.path")
                                .entityList(Object.class)
                                .satisfies(path -> assertThat(path).isNotEmpty()));
    }

    @Test
    void givesTheSameListTwice() {
        assertThat(body()).isEqualTo(body());
    }

    @Test
    void pagesWithoutGapOrRepetition() {
        var whole = new ArrayList<String>();
        @Nullable String after = null;
        do {
            var page = page(AUTO, 17, after, Map.of());
            whole.addAll(page.path("park.leads.edges[*].node.id").entityList(String.class).get());
            after =
                    page.path("park.leads.pageInfo.hasNextPage").entity(Boolean.class).get()
                            ? page.path("park.leads.pageInfo.endCursor").entity(String.class).get()
                            : null;
        } while (after != null);
        var total =
                page(AUTO, 1, null, Map.of())
                        .path("park.leads.totalCount")
                        .entity(Integer.class)
                        .get();
        assertThat(whole).hasSize(total).doesNotHaveDuplicates();
        assertThat(whole)
                .startsWith(contractLeads(100).stream().map(LeadItem::id).toArray(String[]::new));
    }

    @Test
    void reproducesOneLeadAlone() {
        var listed = contractLeads(100).get(41);
        var alone = graphQl.documentName("lead/lead").variable("id", listed.id()).execute();
        alone.path("lead.microPoints").entity(Long.class).isEqualTo(listed.microPoints());
        alone.path("lead.rank").entity(Integer.class).isEqualTo(42);
        alone.path("lead.reasons[*].statement")
                .entityList(String.class)
                .isEqualTo(listed.reasons().stream().map(Reason::statement).toList());
        graphQl.documentName("contract/node")
                .variable("id", listed.id())
                .execute()
                .path("node.microPoints")
                .entity(Long.class)
                .isEqualTo(listed.microPoints());
    }

    @ParameterizedTest
    @CsvSource({
        "AUTO_ELECTRONICS, STATED",
        "YANGTZE_GREEN, STATED",
        "CHAYUAN, STATED",
        "YINGLONG_PORT, STATED",
        "YINGLONG_UNIVERSITY, INFERRED",
        "NANPING_WEST, INFERRED"
    })
    void recommendsFortyLeadsFromElsewhereToEveryPark(String park, String basis) {
        var page = page(park, 40, null, Map.of());
        page.path("park.leads.emptyReason").valueIsNull();
        page.path("park.leads.focusBasis").entity(String.class).isEqualTo(basis);
        page.path("park.leads.edges[*].node.focusBasis")
                .entityList(String.class)
                .satisfies(bases -> assertThat(bases).hasSize(40).contains(basis));
        page.path("park.leads.edges[*].node.locality")
                .entityList(String.class)
                .satisfies(all -> assertThat(all).isSubsetOf("OUTSIDE", "UNKNOWN"));
        var notice = page.path("park.leads.notice");
        if (basis.equals("INFERRED")) {
            notice.entity(String.class).isEqualTo("园区方向未公开，按经开区主导产业推荐");
            page.path("park.leads.edges[*].node.focusBasis")
                    .entityList(String.class)
                    .satisfies(bases -> assertThat(bases).containsOnly("INFERRED"));
        } else {
            notice.valueIsNull();
        }
    }

    @Test
    void listsThoseInTheMunicipalityApart() {
        var here = page(AUTO, 100, null, Map.of("localities", List.of("IN_MUNICIPALITY")));
        here.path("park.leads.edges[*].node.locality")
                .entityList(String.class)
                .satisfies(all -> assertThat(all).isNotEmpty().containsOnly("IN_MUNICIPALITY"));
        var ids = here.path("park.leads.edges[*].node.id").entityList(String.class).get();
        assertThat(contractLeads(100)).extracting(LeadItem::id).doesNotContainAnyElementsOf(ids);
        page(AUTO, 1, null, Map.of("localities", List.of("IN_ZONE")))
                .path("park.leads.edges")
                .entityList(Object.class)
                .hasSize(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AUTO_ELECTRONICS",
                "YANGTZE_GREEN",
                "CHAYUAN",
                "YINGLONG_PORT",
                "YINGLONG_UNIVERSITY",
                "NANPING_WEST"
            })
    void ordersTheFirstTwentyOfEveryParkWithoutTies(String park) {
        page(park, 20, null, Map.of())
                .path("park.leads.edges[*].node.microPoints")
                .entityList(Long.class)
                .satisfies(points -> assertThat(points).hasSize(20).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @CsvSource({"YANGTZE_GREEN, SMART_TERMINAL", "CHAYUAN, HEALTH"})
    void recommendsForParksWithoutAnchors(String park, String chain) {
        page(park, 20, null, Map.of("chain", chain))
                .path("park.leads.edges[*].node.segment.chain.code")
                .entityList(String.class)
                .satisfies(chains -> assertThat(chains).isNotEmpty().containsOnly(chain));
    }

    @Test
    void filtersKeepScoresAndRanksOfTheWholeList() {
        var all = contractLeads(100);
        var lowest = all.get(9).score();
        var best = page(AUTO, 100, null, Map.of("minimumScore", lowest.doubleValue()));
        assertThat(best.path("park.leads.edges[*].node.id").entityList(String.class).get())
                .isEqualTo(
                        all.stream()
                                .filter(lead -> lead.score().compareTo(lowest) >= 0)
                                .map(LeadItem::id)
                                .toList());
        var third = all.get(2);
        var named = page(AUTO, 1, null, Map.of("text", third.enterprise().name()));
        named.path("park.leads.edges[0].node.rank").entity(Integer.class).isEqualTo(3);
        named.path("park.leads.edges[0].node.microPoints")
                .entity(Long.class)
                .isEqualTo(third.microPoints());
    }

    @Test
    void filtersBySegmentAboveRegionAndName() {
        page(AUTO, 100, null, Map.of("segment", "A5"))
                .path("park.leads.edges[*].node.segment.code")
                .entityList(String.class)
                .satisfies(codes -> assertThat(codes).contains("A503", "A501"));
        page(AUTO, 100, null, Map.of("region", "320000"))
                .path("park.leads.edges[*].node.enterprise.region.adcode")
                .entityList(String.class)
                .satisfies(codes ->
                        assertThat(codes).isNotEmpty().allMatch(code -> code.startsWith("32")));
        page(AUTO, 100, null, Map.of("text", "星宇"))
                .path("park.leads.edges[*].node.enterprise.name")
                .entityList(String.class)
                .containsExactly("星宇股份");
        page(AUTO, 100, null, Map.of("text", "没有这家企业"))
                .path("park.leads.emptyReason")
                .entity(String.class)
                .isEqualTo("没有符合筛选条件的线索");
    }

    @Test
    void saysWhatHardFiltersRemoved() {
        page(AUTO, 1, null, Map.of())
                .path("park.leads.exclusions[?(@.rule=='ANCHOR_GROUP')].enterprises[*].name")
                .entityList(String.class)
                .satisfies(names -> assertThat(names).contains("上汽集团").doesNotContain("上柴股份"))
                .path("park.leads.exclusions[?(@.rule=='ALREADY_PRESENT')].enterprises[*].name")
                .entityList(String.class)
                .contains("台达电子");
    }

    private List<LeadItem> contractLeads(int first) {
        return contract(first).path("park.leads.edges[*].node").entityList(LeadItem.class).get();
    }

    private String body() {
        return AnswerBody.of(web, "contract/leads", Map.of("park", AUTO, "first", 100));
    }

    private GraphQlTester.Response contract(int first) {
        return graphQl.documentName("contract/leads")
                .variables(Map.of("park", AUTO, "first", first))
                .execute();
    }

    private GraphQlTester.Response page(
            String park, int first, @Nullable String after, Map<String, Object> filter) {
        var variables =
                new HashMap<String, @Nullable Object>(
                        Map.of("park", park, "first", first, "filter", filter));
        if (after != null) {
            variables.put("after", after);
        }
        return graphQl.documentName("lead/lead-scores").variables(variables).execute();
    }
}
