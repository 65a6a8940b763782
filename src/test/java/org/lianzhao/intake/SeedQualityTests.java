package org.lianzhao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the seed promises besides the report's figures. */
class SeedQualityTests {
    @Test
    void fourParksAndOnePortAreSixParksOfWhichTwoAreGrouped() {
        var parks = SeedFile.of("parks.csv");
        assertThat(parks.rows()).hasSize(6);
        assertThat(parks.where("group", "YINGLONG").column("name"))
                .containsExactlyInAnyOrder("迎龙创新港", "迎龙创新港·大学科技园");
        assertThat(parks.where("group", "").column("code"))
                .containsExactlyInAnyOrder(
                        "NANPING_WEST", "YANGTZE_GREEN", "AUTO_ELECTRONICS", "CHAYUAN");
    }

    @Test
    void smartManufacturingIsATagAndNoChain() {
        assertThat(SeedFile.of("industry_chains.csv").column("name"))
                .containsExactlyInAnyOrder("智能终端", "软件信息", "大健康", "汽车电子", "节能环保");
        assertThat(SeedFile.of("parks.csv").where("focus_tags", "智能制造").column("code"))
                .containsExactlyInAnyOrder("AUTO_ELECTRONICS", "CHAYUAN");
    }

    @Test
    void parksFocusOnWhatTheReportStatesAndNothingElse() {
        var focuses = SeedFile.of("focuses.csv");
        assertThat(focuses.rows().stream().map(r -> r.getField("park") + " " + r.getField("chain")))
                .containsExactlyInAnyOrder(
                        "AUTO_ELECTRONICS AUTO_ELECTRONICS",
                        "YANGTZE_GREEN SMART_TERMINAL",
                        "YANGTZE_GREEN ENVIRONMENT",
                        "CHAYUAN HEALTH",
                        "CHAYUAN SOFTWARE");
        assertThat(SeedFile.of("parks.csv").where("code", "NANPING_WEST").column("focus_tags"))
                .containsExactly("");
    }

    @Test
    void listsThatEndWithAndOthersAreOpen() {
        assertThat(SeedFile.of("anchors.csv").column("short_name"))
                .containsExactlyInAnyOrder("长安", "赛力斯", "上汽");
        assertThat(SeedFile.of("anchors.csv").column("exhaustive")).containsOnly("false");
        for (var file : List.of("park_anchors.csv", "chambers.csv", "liaison_offices.csv")) {
            assertThat(SeedFile.of(file).column("note"))
                    .as(file)
                    .isNotEmpty()
                    .allMatch(note -> note.contains("名单开放"));
        }
    }

    @Test
    void chambersAndOfficesAreThoseTheReportNames() {
        assertThat(SeedFile.of("chambers.csv").column("adcode"))
                .containsExactly("440000", "610000");
        assertThat(SeedFile.of("liaison_offices.csv").column("name"))
                .containsExactly("市驻粤办", "市驻川办", "市驻京办");
    }

    @Test
    void supplyRelationsNameASourceThatAnyoneCanOpen() {
        var supplies = SeedFile.of("supplies.csv");
        assertThat(supplies.rows()).hasSizeGreaterThanOrEqualTo(29);
        assertThat(supplies.rows())
                .allSatisfy(row -> {
                    assertThat(row.getField("grade")).isIn("A", "B");
                    assertThat(row.getField("source")).isNotBlank();
                    assertThat(row.getField("url")).startsWith("http");
                    assertThat(row.getField("supplier")).isNotEqualTo(row.getField("customer"));
                });
    }

    @Test
    void enterprisesAreManyRealAndNamedOnce() {
        var enterprises = SeedFile.of("enterprises.csv");
        assertThat(enterprises.rows()).hasSizeGreaterThanOrEqualTo(230);
        assertThat(enterprises.column("name")).doesNotHaveDuplicates();
        assertThat(enterprises.column("sample")).containsOnly("false");
        assertThat(enterprises.where("uscc", uscc -> !uscc.isEmpty()).rows())
                .allSatisfy(row -> assertThat(row.getField("key")).isEqualTo(row.getField("uscc")));
    }

    @Test
    void everySegmentSaysWhetherASourceListsIt() {
        var segments = SeedFile.of("segments.csv");
        assertThat(segments.rows()).hasSize(228);
        assertThat(segments.column("status")).containsOnly("LISTED", "DERIVED");
        assertThat(segments.where("status", "LISTED").column("grade")).isSubsetOf("A", "B");
        assertThat(segments.where("status", "DERIVED").column("grade")).containsOnly("C");
    }

    @Test
    void segmentsFormATreeAndFlowsACycleFreeGraph() {
        var parents = new HashMap<String, List<String>>();
        SeedFile.of("segments.csv")
                .rows()
                .forEach(row -> parents.put(row.getField("code"), List.of(row.getField("parent"))));
        assertThat(parents.keySet()).noneMatch(code -> reaches(parents, code, code));
        var flows = new HashMap<String, List<String>>();
        SeedFile.of("segment_flows.csv")
                .rows()
                .forEach(row ->
                        flows.merge(
                                row.getField("from"),
                                List.of(row.getField("to")),
                                (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
        assertThat(flows.keySet()).noneMatch(code -> reaches(flows, code, code));
    }

    @Test
    void everyDemandIsMarkedAsDerivedAndOneShownByALinkCitesTheLink() {
        var demands = SeedFile.of("demands.csv");
        assertThat(demands.column("derived")).containsOnly("true");
        assertThat(demands.where("basis", "TAXONOMY").column("grade")).containsOnly("C");
        var linked = demands.where("basis", "SUPPLY_LINK");
        assertThat(linked.column("grade")).isSubsetOf("A", "B");
        assertThat(linked.column("url")).isSubsetOf(SeedFile.of("supplies.csv").column("url"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sites.csv", "chambers.csv", "enterprises.csv"})
    void everySampleSaysThatItIsOne(String file) {
        assertThat(SeedFile.of(file).where("sample", "true").rows())
                .allSatisfy(row -> {
                    assertThat(row.getField("name")).endsWith("（示例）");
                    assertThat(row.getField("source")).isEqualTo("示例");
                });
        assertThat(SeedFile.of(file).where("sample", "false").rows())
                .allSatisfy(
                        row -> assertThat(String.join("", row.getFields())).doesNotContain("示例"));
    }

    @Test
    void allSitesAreSamples() {
        assertThat(SeedFile.of("sites.csv").column("sample")).isNotEmpty().containsOnly("true");
    }

    private static boolean reaches(Map<String, List<String>> next, String from, String to) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(next.getOrDefault(from, List.of()));
        while (!open.isEmpty()) {
            var at = open.pop();
            if (at.equals(to)) {
                return true;
            }
            if (seen.add(at)) {
                open.addAll(next.getOrDefault(at, List.of()));
            }
        }
        return false;
    }
}
