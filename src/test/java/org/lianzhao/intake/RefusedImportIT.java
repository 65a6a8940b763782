package org.lianzhao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.lianzhao.intake.ImportTexts.file;
import static org.lianzhao.intake.ImportTexts.plain;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianzhao.OwnDatabase;
import org.lianzhao.platform.GraphVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.neo4j.core.Neo4jClient;

/** One bad row anywhere, and nothing of the import is written. */
@SpringBootTest
@OwnDatabase
@SmallSeed
class RefusedImportIT {
    private static final String ENTERPRISES = "key,uscc,name,adcode,sample";
    private static final String OPERATIONS = "enterprise,segment,confidence";
    private static final String SIGNALS = "id,enterprise,kind,statement";
    private static final String CHANGAN = "9150000020286320X6";

    @Autowired Importer importer;
    @Autowired GraphVersion version;
    @Autowired Neo4jClient neo4j;

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
    void reportsAllErrorsButShowsTheFirstTwenty() {
        var rows = Stream.iterate(0, i -> i + 1).limit(25).map(i -> "X" + i + ",,名,,maybe");
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
        assertThat(refusal).hasMessageEndingWith("… and 5 more");
    }
}
