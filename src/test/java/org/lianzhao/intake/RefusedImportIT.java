package org.lianzhao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lianzhao.intake.ImportTexts.file;
import static org.lianzhao.intake.ImportTexts.plain;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianzhao.OwnDatabase;
import org.lianzhao.platform.GraphVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.neo4j.core.Neo4jClient;

/** One bad row anywhere, and nothing of the import is written. */
@SpringBootTest
@OwnDatabase
@SmallSeed
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
@Isolated("looks at what this JVM prints")
class RefusedImportIT {
    private static final String ENTERPRISES = "key,uscc,name,adcode,sample";
    private static final String OPERATIONS = "enterprise,segment,confidence";
    private static final String SIGNALS = "id,enterprise,kind,statement";
    private static final String SUPPLIES = "supplier,customer,product,since,until";
    private static final String PRODUCTS =
            "enterprise,product,segment,source,url,observed_on,grade\n";
    private static final String LABELS = "enterprise,label,valid_from,valid_until";
    private static final String SEGMENTS =
            "code,chain,parent,level,stream,name,name_en,status,transport";
    private static final String SEGMENT = ",MIDSTREAM,甲,a,DERIVED,0";
    private static final String NAMED = "key,name,legal_name,adcode,sample";
    private static final String CHANGAN = "9150000020286320X6";

    @Autowired Importer importer;
    @Autowired GraphVersion version;
    @Autowired Neo4jClient neo4j;

    /** What rows may contradict. */
    @BeforeAll
    void fill() {
        importer.load(
                "known",
                List.of(
                        file(
                                "enterprises.csv",
                                NAMED,
                                "ST1,域控一,甲乙（重庆）域控有限公司,500108,false",
                                "ST2,域控二,,,false"),
                        file("investments.csv", "investor,investee", "ST1,ST2"),
                        file("chambers.csv", "key,name,adcode,sample", "CH1,商会(甲),500000,false"),
                        file(
                                "segments.csv",
                                SEGMENTS,
                                "FL1,AUTO_ELECTRONICS,A5,3" + SEGMENT,
                                "FL2,AUTO_ELECTRONICS,A5,3" + SEGMENT),
                        file("segment_flows.csv", "from,to", "FL1,FL2")));
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                bad(
                        file("enterprises.csv", ENTERPRISES, "X1,91350100M000100Y44,甲,,false"),
                        "enterprises.csv:2 column 'uscc': '91350100M000100Y44' has a wrong check"),
                bad(
                        file("enterprises.csv", ENTERPRISES, "X1,,甲,,false", "X2,,乙,999999,false"),
                        "enterprises.csv:3 column 'adcode': no region of GB/T 2260 '999999'"),
                bad(
                        file("enterprises.csv", ENTERPRISES, "X1,,甲,,false", "X1,,乙,,false"),
                        "enterprises.csv:3 column 'key': stands twice: 'X1' is already in line 2"),
                bad(
                        file("enterprises.csv", ENTERPRISES, "X1," + CHANGAN + ",甲,,false"),
                        "enterprises.csv:2 column 'uscc': '9150000020286320X6' is already the code"
                                + " of enterprise '9150000020286320X6'"),
                bad(
                        file(
                                "enterprises.csv",
                                ENTERPRISES,
                                "X1,91350100M000100Y43,甲,,false",
                                "X2,91350100M000100Y43,乙,,false"),
                        "enterprises.csv:3 column 'uscc': '91350100M000100Y43' is already the code"
                                + " of enterprise 'X1'"),
                bad(
                        file("operations.csv", OPERATIONS, CHANGAN + ",NOSUCH,0.9"),
                        "operations.csv:2 column 'segment': no chain segment 'NOSUCH'"),
                bad(
                        file("operations.csv", OPERATIONS, "NOBODY,A503,0.9"),
                        "operations.csv:2 column 'enterprise': no enterprise 'NOBODY'"),
                bad(
                        file("operations.csv", OPERATIONS, CHANGAN + ",A503,1.2"),
                        "operations.csv:2 column 'confidence': '1.2' is not from 0 to 1"),
                bad(
                        file(
                                "operations.csv",
                                OPERATIONS,
                                CHANGAN + ",A503,.9",
                                CHANGAN + ",A503,.8"),
                        "operations.csv:3 column 'enterprise': stands twice"),
                bad(
                        file("signals.csv", SIGNALS, "Q1," + CHANGAN + ",RUMOUR,传言"),
                        "signals.csv:2 column 'kind': 'RUMOUR' is none of EXPANSION,"),
                bad(
                        plain(
                                "signals.csv",
                                SIGNALS
                                        + ",source,observed_on,grade\nQ1,"
                                        + CHANGAN
                                        + ",EXPANSION,扩产,测试,2024-02-30,A\n"),
                        "signals.csv:2 column 'observed_on': Text '2024-02-30' could not be"
                                + " parsed"),
                bad(
                        file(
                                "demands.csv",
                                "anchor,segment,basis,priority,derived",
                                "S001,A503,TAXONOMY,1,true"),
                        "demands.csv:2 column 'anchor': no anchor enterprise 'S001'"),
                bad(
                        file("surveys.csv", "zone,segment,share", "CHAYUAN,A503,0.9"),
                        "surveys.csv:2 column 'zone': no zone 'CHAYUAN'"),
                bad(
                        file("presences.csv", "enterprise,place,kind", CHANGAN + ",南岸,PLANT"),
                        "presences.csv:2 column 'place': no park, zone or region of GB/T 2260"
                                + " '南岸'"),
                bad(
                        file(
                                "focuses.csv",
                                "park,target,basis,priority",
                                "CHAYUAN,HEALTH,GUESSED,1"),
                        "focuses.csv:2 column 'basis': 'GUESSED' is none of STATED, INFERRED"),
                bad(
                        file("focuses.csv", "park,target,priority", "CHAYUAN,CHAYUAN,1"),
                        "focuses.csv:2 column 'target': no industry chain or chain segment"),
                bad(
                        file("investments.csv", "investor,investee", CHANGAN + "," + CHANGAN),
                        "investments.csv:2 column 'investee': is the same as investor"),
                bad(
                        file(
                                "supplies.csv",
                                "supplier,customer,product,since,until",
                                "S001," + CHANGAN + ",灯,2024-05,2024-04"),
                        "supplies.csv:2 column 'until': is before since"),
                bad(
                        plain(
                                "leaders.csv",
                                """
                                enterprise,chain,certainty,source,observed_on,compiled_on,grade
                                S001,HEALTH,CONFIRMED,测试,2026,2025-12,A
                                """),
                        "leaders.csv:2 column 'compiled_on': is before observed_on"),
                bad(
                        plain(
                                "leaders.csv",
                                """
                                enterprise,chain,certainty,source,grade
                                S001,HEALTH,SURE,测试,A
                                """),
                        "leaders.csv:2 column 'certainty': 'SURE' is none of CONFIRMED, INFERRED,"
                                + " TO_VERIFY"),
                bad(
                        file("supplies.csv", SUPPLIES, "S001," + CHANGAN + ",灯,2062,"),
                        "supplies.csv:2 column 'since': must not lie in the future, was 2062"),
                bad(
                        file("supplies.csv", SUPPLIES, "S001,S001,灯,2024,"),
                        "supplies.csv:2 column 'customer': is the same as supplier"),
                bad(
                        plain("products.csv", PRODUCTS + "S001,灯,,示例来源,,2206-11,C\n"),
                        "products.csv:2 column 'observed_on': must not lie in the future, was"
                                + " 2206-11"),
                bad(
                        plain("products.csv", PRODUCTS + "S001,灯,,示例来源,,2026,C\n\"S001,x\n"),
                        "products.csv:3 column 'enterprise': the quote opened here is never closed"),
                bad(
                        file("labels.csv", LABELS, "S001,HIGH_TECH,2062,2065"),
                        "labels.csv:2 column 'valid_from': must not lie in the future, was 2062"),
                bad(
                        file("labels.csv", LABELS, "S001,HIGH_TECH,2024,2225"),
                        "labels.csv:2 column 'valid_until': must not lie after 20"),
                bad(
                        file("segments.csv", SEGMENTS, "A5,AUTO_ELECTRONICS,A503,9" + SEGMENT),
                        "segments.csv:2 column 'parent': 'A5' is above itself: A5 → A503 → A5"),
                bad(
                        file("segments.csv", SEGMENTS, "A5,AUTO_ELECTRONICS,A5,9" + SEGMENT),
                        "segments.csv:2 column 'parent': 'A5' is above itself: A5 → A5"),
                bad(
                        file("segments.csv", SEGMENTS, "NEW,HEALTH,A5,9" + SEGMENT),
                        "segments.csv:2 column 'parent': 'NEW' of chain HEALTH is below 'A5' of"
                                + " chain AUTO_ELECTRONICS"),
                bad(
                        file("segments.csv", SEGMENTS, "NEW,AUTO_ELECTRONICS,A503,1" + SEGMENT),
                        "segments.csv:2 column 'parent': 'NEW' of level 1 is below 'A503' of level"),
                bad(
                        file("segment_flows.csv", "from,to", "FL2,FL1"),
                        "segment_flows.csv:2 column 'to': 'FL2' feeds itself: FL2 → FL1 → FL2"),
                bad(
                        plain(
                                "regions.csv",
                                "adcode,name,level,parent\n500000,重庆市,PROVINCE,500100\n"),
                        "regions.csv:2 column 'parent': '500000' is above itself: 500000 → 500100 →"
                                + " 500000"),
                bad(
                        plain("regions.csv", "adcode,name,level,parent\n500198,新区,CITY,500000\n"),
                        "regions.csv:2 column 'level': is not the level of the adcode"),
                bad(
                        plain(
                                "regions.csv",
                                "adcode,name,level,parent\n500198,新区,DISTRICT,440000\n"),
                        "regions.csv:2 column 'parent': '500198' is no region inside '440000'"),
                bad(
                        plain(
                                "regions.csv",
                                "adcode,name,level,longitude\n500198,新区,DISTRICT,106.5\n"),
                        "regions.csv:2 column 'latitude': goes with longitude"),
                bad(
                        file("investments.csv", "investor,investee", "ST2,ST1"),
                        "investments.csv:2 column 'investor': 'ST1' owns itself: ST1 → ST2 → ST1"),
                bad(
                        file(
                                "enterprises.csv",
                                NAMED,
                                "X1,甲,甲乙(重庆) 域控有限公司,,false",
                                "X1B,乙,乙厂,,false"),
                        "enterprises.csv:2 column 'legal_name': is the same as 'ST1' (in the graph)"),
                bad(
                        file(
                                "enterprises.csv",
                                NAMED,
                                "X1,甲丙,丙（重庆）有限公司,,false",
                                "X2,丁,丙(重庆)有限公司,,false"),
                        "enterprises.csv:3 column 'legal_name': is the same as 'X1' (line 2)"),
                bad(
                        file("enterprises.csv", NAMED, "X1,甲乙（重庆）域控有限公司,,,false"),
                        "enterprises.csv:2 column 'name': is the same as 'ST1' (in the graph)"),
                bad(
                        file(
                                "enterprises.csv",
                                NAMED,
                                "X1,ＡＢＣ 制动,,500000,false",
                                "X2,abc制动,,500108,false"),
                        "enterprises.csv:3 column 'name': is the same as 'X1' (line 2)"),
                bad(
                        file("enterprises.csv", NAMED, "X1,甲\u200B乙,,,false"),
                        "enterprises.csv:2 column 'name': holds the invisible character U+200B"),
                bad(
                        file("chambers.csv", "key,name,adcode,sample", "X1,商 会（甲）,500000,false"),
                        "chambers.csv:2 column 'name': is the same as 'CH1' (in the graph)"),
                bad(
                        file("companies.csv", "key", "X1"),
                        "companies.csv:1: no table has this name; see seed/README.md"));
    }

    private static Arguments bad(ImportFile file, String error) {
        return Arguments.of(error, file);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void refusesABadRowAndWritesNothing(String error, ImportFile bad) {
        var counts = GraphCounts.of(neo4j);
        var before = version.current();
        var good = file("industry_chains.csv", "code,name,zone", "NEW_CHAIN,新链,CQETDZ");
        var refusal =
                catchThrowableOfType(
                        ImportRefused.class, () -> importer.load("bad", List.of(good, bad)));
        assertThat(refusal.errors()).singleElement().asString().startsWith(error);
        assertThat(refusal).hasMessageStartingWith(error);
        assertThat(GraphCounts.of(neo4j)).isEqualTo(counts);
        assertThat(version.current()).isEqualTo(before);
    }

    @Test
    void refusesTwoFilesOfOneName() {
        var file = file("industry_chains.csv", "code,name,zone", "NEW_CHAIN,新链,CQETDZ");
        var refusal =
                catchThrowableOfType(
                        ImportRefused.class, () -> importer.load("bad", List.of(file, file)));
        assertThat(refusal)
                .hasMessage("industry_chains.csv:1: the import holds two files of this name");
    }

    @Test
    void reportsAndLogsAllErrorsButShowsTheFirstTwenty(CapturedOutput output) {
        var rows =
                Stream.iterate(0, i -> i + 1).limit(25).map(i -> "X" + i + ",,名" + i + ",,maybe");
        var refusal =
                catchThrowableOfType(
                        ImportRefused.class,
                        () ->
                                importer.load(
                                        "bad",
                                        List.of(
                                                file(
                                                        "enterprises.csv",
                                                        ENTERPRISES,
                                                        rows.toArray(String[]::new)))));
        assertThat(refusal.errors()).hasSize(25);
        assertThat(refusal).message().hasLineCount(21);
        assertThat(refusal).hasMessageEndingWith("… and 5 more; the log has all");
        assertThat(output).contains("enterprises.csv:26 column 'sample'");
    }
}
