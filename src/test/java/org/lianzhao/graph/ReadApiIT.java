package org.lianzhao.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.SeededTest;
import org.lianzhao.intake.SeedFile;
import org.lianzhao.platform.GlobalId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** Reading everything in the graph; {@link ReadStatementsIT} counts the statements. */
@SeededTest
class ReadApiIT {
    @Autowired HttpGraphQlTester graphQl;

    @ParameterizedTest
    @CsvSource({"NAME, ASC", "NAME, DESC", "KEY, ASC", "KEY, DESC", "REGION, ASC", "REGION, DESC"})
    void pagesInEveryOrderWithoutGapOrRepetition(String field, String direction) {
        var order = Map.<String, Object>of("field", field, "direction", direction);
        var ids = new ArrayList<String>();
        @Nullable String after = null;
        do {
            var page = enterprises("graph/enterprise-names", 40, after, Map.of(), order);
            ids.addAll(page.path("enterprises.edges[*].node.id").entityList(String.class).get());
            after =
                    page.path("enterprises.pageInfo.hasNextPage").entity(Boolean.class).get()
                            ? page.path("enterprises.pageInfo.endCursor").entity(String.class).get()
                            : null;
        } while (after != null);
        assertThat(ids)
                .hasSameSizeAs(SeedFile.of("enterprises.csv").rows())
                .doesNotHaveDuplicates();
    }

    @Test
    void filtersEnterprises() {
        assertThat(names(Map.of("segment", "B305"))).contains("星宇股份");
        assertThat(names(Map.of("segment", "B3"))).contains("星宇股份", "保隆科技");
        assertThat(names(Map.of("chain", "HEALTH", "region", "500000")))
                .contains("智飞生物")
                .doesNotContain("星宇股份");
        assertThat(names(Map.of("region", "320400"))).contains("星宇股份");
        assertThat(names(Map.of("label", "SINGLE_CHAMPION"))).contains("宁德时代");
        assertThat(names(Map.of("text", "车灯"))).contains("星宇股份");
        assertThat(names(Map.of("text", "没有这家企业"))).isEmpty();
    }

    @Test
    void filtersEnterprisesByKindAndFindsThemByFormerNames() {
        assertThat(names(Map.of("kinds", List.of("VEHICLE_MAKER"), "text", "长安")))
                .contains("长安汽车")
                .doesNotContain("时代长安动力电池");
        assertThat(names(Map.of("kinds", List.of()))).isEmpty();
        assertThat(names(Map.of("text", "上柴"))).contains("动力新科");
    }

    @Test
    void readsWhereAnEnterpriseIsAndWhoHoldsIt() {
        var answer = graphQl.documentName("graph/group").variable("key", "S012").execute();
        answer.path("enterprise.parent.name").entity(String.class).isEqualTo("华为");
        answer.path("enterprise.investors[?(@.kind=='MINORITY')].investor.name")
                .entityList(String.class)
                .satisfies(names -> assertThat(names).containsExactlyInAnyOrder("阿维塔", "赛力斯"));
        answer.path("enterprise.parent.subsidiaries[*].name")
                .entityList(String.class)
                .contains("华为引望");
    }

    /** The same fact from both ends, as the file states it, and found again by its id. */
    @Test
    void readsWhatIsSuppliedAndWhereThatIsStated() {
        var changan = "9150000020286320X6";
        var rows = SeedFile.of("supplies.csv").where("supplier", "S012").where("customer", changan);
        var supplies = "edges[?(@.node.key=='%s')].supplies[*]";
        var seen =
                graphQl.documentName("graph/trade")
                        .variable("key", "S012")
                        .execute()
                        .path("enterprise.customers." + supplies.formatted(changan));
        seen.entityList(Object.class).hasSize(rows.rows().size());
        var fact = "enterprise.suppliers." + supplies.formatted("S012");
        var answer = graphQl.documentName("graph/trade").variable("key", changan).execute();
        answer.path(fact).entityList(Object.class).isEqualTo(seen.entityList(Object.class).get());
        answer.path(fact + ".product")
                .entityList(String.class)
                .isEqualTo(rows.column("product"))
                .path(fact + ".segment.code")
                .entityList(String.class)
                .isEqualTo(rows.column("segment"))
                .path(fact + ".since")
                .entityList(String.class)
                .isEqualTo(rows.column("since"))
                .path(fact + ".unsplit")
                .entityList(Boolean.class)
                .containsExactly(true)
                .path(fact + ".evidence.certainty")
                .entityList(String.class)
                .isEqualTo(rows.column("certainty"))
                .path(fact + ".evidence.url")
                .entityList(String.class)
                .isEqualTo(rows.column("url"))
                .path(fact + ".evidence.path[*].key")
                .entityList(String.class)
                .containsExactly("S012", changan);
        var id = answer.path(fact + ".evidence.id").entityList(String.class).get().getFirst();
        graphQl.document("query($id: ID!) { node(id: $id) { ... on Evidence { kind source } } }")
                .variable("id", id)
                .execute()
                .path("node.source")
                .entity(String.class)
                .isEqualTo(rows.column("source").getFirst());
    }

    @Test
    void readsPresencesInParksAndInRegionsWithTheirDoubts() {
        var answer = graphQl.documentName("graph/presences").variable("key", "S021").execute();
        answer.path("enterprise.presences[?(@.evidence.certainty=='TO_VERIFY')].place.name")
                .entityList(String.class)
                .containsExactly("重庆市");
        answer.path("enterprise.presences[*].evidence.note")
                .entityList(String.class)
                .satisfies(notes -> assertThat(notes).isNotEmpty());
        graphQl.documentName("graph/presences")
                .variable("key", "S111")
                .execute()
                .path("enterprise.presences[*].place.name")
                .entityList(String.class)
                .contains("长江绿色创新产业园");
    }

    @Test
    void tellsStatedDirectionsFromLeadingIndustriesAndFromWhatIsInferred() {
        var answer = graphQl.documentName("graph/everything").variable("zone", "CQETDZ").execute();
        answer.path("zone.industryChains[*].role")
                .entityList(String.class)
                .satisfies(roles -> assertThat(roles).isSorted().contains("LEADING", "STATED"));
        answer.path("zone.industryChains[?(@.code=='LOW_CARBON')].leaders[*].enterprise.name")
                .entityList(String.class)
                .hasSize(SeedFile.of("leaders.csv").where("chain", "LOW_CARBON").rows().size());
        answer.path("zone.parks[?(@.code=='NANPING_WEST')].focuses[*].basis")
                .entityList(String.class)
                .satisfies(bases -> assertThat(bases).isNotEmpty().containsOnly("INFERRED"));
        answer.path("zone.parks[?(@.code=='YINGLONG_PORT')].focuses[*].basis")
                .entityList(String.class)
                .satisfies(bases -> assertThat(bases).isNotEmpty().containsOnly("STATED"));
    }

    @Test
    void countsWithoutRows() {
        enterprises("graph/enterprises", 5, null, Map.of("text", "没有这家企业"), null)
                .path("enterprises.totalCount")
                .entity(Long.class)
                .isEqualTo(0L);
    }

    @Test
    void readsRegionsDownFromProvinces() {
        graphQl.document(
                        "{ regions { adcode level } below: regions(parent: \"500100\") { adcode name parent { adcode } } }")
                .execute()
                .path("regions[*].level")
                .entityList(String.class)
                .satisfies(levels -> assertThat(levels).isNotEmpty().containsOnly("PROVINCE"))
                .path("below[?(@.adcode=='500108')].name")
                .entityList(String.class)
                .containsExactly("南岸区");
    }

    @ParameterizedTest
    @CsvSource({
        "Zone, CQETDZ",
        "Park, CHAYUAN",
        "IndustryChain, SOFTWARE",
        "ChainSegment, A503",
        "Enterprise, 91320400720665406K",
        "AnchorEnterprise, 91310000132260250X",
        "Region, 500108",
        "Chamber, CHAMBER_GUANGDONG",
        "LiaisonOffice, OFFICE_SICHUAN",
        "Figure, F03",
        "Signal, SIG001",
        "Site, SITE_AE_1"
    })
    void findsNodesAgain(String type, String key) {
        findsAgain(type, key);
    }

    @Test
    void findsAProductAgainByItsMakerAndName() {
        findsAgain("Product", "913310001480293875\n汽车密封条");
    }

    private void findsAgain(String type, String key) {
        var id = GlobalId.of(type, key);
        graphQl.document("query($id: ID!) { node(id: $id) { id __typename } }")
                .variable("id", id)
                .execute()
                .path("node.__typename")
                .entity(String.class)
                .isEqualTo(type)
                .path("node.id")
                .entity(String.class)
                .isEqualTo(id);
    }

    @Test
    void answersNullForANodeThatIsNotThere() {
        graphQl.document("query($id: ID!) { node(id: $id) { id } }")
                .variable("id", GlobalId.of("Enterprise", "nobody"))
                .execute()
                .path("node")
                .valueIsNull();
    }

    private List<String> names(Map<String, Object> filter) {
        return enterprises("graph/enterprise-names", 100, null, filter, null)
                .path("enterprises.edges[*].node.name")
                .entityList(String.class)
                .get();
    }

    private GraphQlTester.Response enterprises(
            String document,
            int first,
            @Nullable String after,
            Map<String, Object> filter,
            @Nullable Map<String, Object> order) {
        var variables =
                new HashMap<String, @Nullable Object>(Map.of("first", first, "filter", filter));
        if (after != null) {
            variables.put("after", after);
        }
        if (order != null) {
            variables.put("orderBy", order);
        }
        return graphQl.documentName(document).variables(variables).execute();
    }
}
