package org.lianzhao.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.platform.PartialDate;
import org.lianzhao.platform.input.PlausibleDates;

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
    void threePlusTwoAreLeadingAndOtherDirectionsStated() {
        var chains = SeedFile.of("industry_chains.csv");
        assertThat(chains.where("role", "LEADING").column("name"))
                .containsExactlyInAnyOrder("智能终端", "软件信息", "大健康", "汽车电子", "节能环保");
        assertThat(chains.where("role", "STATED").column("name"))
                .containsExactlyInAnyOrder("智能制造", "脑科学与类脑", "绿色低碳");
        assertThat(SeedFile.of("parks.csv").where("focus_tags", "智能制造").column("code"))
                .containsExactlyInAnyOrder("AUTO_ELECTRONICS", "CHAYUAN");
    }

    @Test
    void parksFocusOnWhatTheReportStatesElseOnWhatIsInferred() {
        var focuses = SeedFile.of("focuses.csv");
        var stated = focuses.where("basis", "STATED");
        assertThat(targets(stated.where("certainty", "CONFIRMED")))
                .containsExactlyInAnyOrder(
                        "AUTO_ELECTRONICS AUTO_ELECTRONICS",
                        "YANGTZE_GREEN SMART_TERMINAL",
                        "YANGTZE_GREEN ENVIRONMENT",
                        "CHAYUAN HEALTH",
                        "CHAYUAN SOFTWARE",
                        "AUTO_ELECTRONICS INTELLIGENT_MFG",
                        "CHAYUAN INTELLIGENT_MFG",
                        "YINGLONG_PORT BRAIN",
                        "YINGLONG_PORT LOW_CARBON");
        // Which segments a stated direction means is our reading of it.
        assertThat(targets(stated.where("certainty", "INFERRED")))
                .containsExactlyInAnyOrder(
                        "AUTO_ELECTRONICS A",
                        "AUTO_ELECTRONICS B",
                        "AUTO_ELECTRONICS D",
                        "AUTO_ELECTRONICS H",
                        "YINGLONG_PORT LC0103",
                        "YINGLONG_PORT LC0204",
                        "YINGLONG_PORT LC0301",
                        "YINGLONG_PORT LC0305",
                        "YINGLONG_PORT LC04",
                        "YINGLONG_PORT LC06",
                        "YINGLONG_PORT LCC");
        var inferred = focuses.where("basis", "INFERRED");
        assertThat(targets(inferred))
                .containsExactlyInAnyOrder(
                        "NANPING_WEST SMART_TERMINAL",
                        "NANPING_WEST SOFTWARE",
                        "NANPING_WEST HEALTH",
                        "NANPING_WEST ENVIRONMENT",
                        "YINGLONG_UNIVERSITY SOFTWARE",
                        "YINGLONG_UNIVERSITY SWA",
                        "YINGLONG_UNIVERSITY SWB",
                        "YINGLONG_UNIVERSITY SW05",
                        "YINGLONG_UNIVERSITY SWD",
                        "YINGLONG_UNIVERSITY SWE",
                        "YINGLONG_UNIVERSITY SWH",
                        "YINGLONG_UNIVERSITY SWI");
        assertThat(inferred.column("certainty")).containsOnly("INFERRED");
        assertThat(inferred.column("grade")).containsOnly("C");
        assertThat(SeedFile.of("parks.csv").where("code", "NANPING_WEST").column("focus_tags"))
                .containsExactly("");
    }

    private static Stream<String> targets(SeedFile focuses) {
        return focuses.rows().stream().map(r -> r.getField("park") + " " + r.getField("target"));
    }

    @Test
    void listsThatEndWithAndOthersAreOpen() {
        assertThat(SeedFile.of("anchors.csv").column("short_name"))
                .containsExactlyInAnyOrder("长安", "赛力斯", "上汽");
        assertThat(SeedFile.of("anchors.csv").column("exhaustive")).containsOnly("false");
        for (var list :
                List.of(
                        SeedFile.of("park_anchors.csv"),
                        SeedFile.of("chambers.csv").where("collective", "true"),
                        SeedFile.of("liaison_offices.csv"))) {
            assertThat(list.column("note")).isNotEmpty().allMatch(note -> note.contains("名单开放"));
        }
    }

    @Test
    void chambersAndOfficesAreThoseTheReportNames() {
        var chambers = SeedFile.of("chambers.csv");
        assertThat(chambers.where("collective", "true").column("adcode"))
                .containsExactly("440000", "610000");
        assertThat(chambers.where("collective", "false").column("partner"))
                .hasSizeGreaterThanOrEqualTo(11)
                .containsOnly("");
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
        assertThat(segments.column("status")).containsOnly("LISTED", "DERIVED");
        assertThat(segments.where("status", "LISTED").column("grade")).isSubsetOf("A", "B");
        assertThat(segments.where("status", "DERIVED").column("grade")).containsOnly("C");
    }

    /** The month in which the seed was compiled is no date of a source. */
    @ParameterizedTest
    @MethodSource("org.lianzhao.intake.SeedCountsTests#sourcedFiles")
    void noSourceSpeaksOfTheMonthOfCompilation(String file) {
        assertThat(SeedFile.of(file).rows())
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.getField("compiled_on")).isNotEmpty();
                    assertThat(row.getField("observed_on"))
                            .doesNotStartWith(row.getField("compiled_on"));
                });
    }

    /** Else a machine whose clock is behind would refuse what this release ships. */
    @ParameterizedTest
    @MethodSource("org.lianzhao.intake.SeedCountsTests#sourcedFiles")
    void nothingIsDatedAfterTheRelease(String file) {
        var dates = PlausibleDates.on(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        assertThat(SeedFile.of(file).rows())
                .allSatisfy(row ->
                        assertThat(List.of("observed_on", "compiled_on"))
                                .map(row::getField)
                                .filteredOn(date -> !date.isEmpty())
                                .allSatisfy(date ->
                                        assertThat(dates.problemOfPast(new PartialDate(date)))
                                                .isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("org.lianzhao.intake.SeedCountsTests#sourcedFiles")
    void generalKnowledgeIsNeverConfirmed(String file) {
        assertThat(SeedFile.of(file).where("source", source -> source.startsWith("公开常识")).rows())
                .allSatisfy(row -> {
                    assertThat(row.getField("certainty")).isNotEqualTo("CONFIRMED");
                    assertThat(row.getField("grade")).isEqualTo("C");
                });
    }

    @Test
    void groupParentsAreNoCandidates() {
        var groups = SeedFile.of("enterprises.csv").where("note", note -> note.contains("仅作归组"));
        assertThat(groups.rows()).isNotEmpty();
        assertThat(SeedFile.of("operations.csv").column("enterprise"))
                .doesNotContainAnyElementsOf(groups.column("key"));
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
