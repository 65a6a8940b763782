package org.lianzhao.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianzhao.intake.ImportTexts.file;
import static org.lianzhao.intake.ImportTexts.seed;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.DatabaseServer;
import org.lianzhao.LianzhaoApplication;
import org.lianzhao.OwnDatabase;
import org.lianzhao.SharedGraph;
import org.lianzhao.access.AdministratorTester;
import org.lianzhao.platform.GraphVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;

/** What imports write, and what the API shows of it. */
@SpringBootTest
@AutoConfigureMockMvc
@AutoConfigureHttpGraphQlTester
@Import(AdministratorTester.class)
@OwnDatabase
@ResourceLock(value = SharedGraph.SEEDED, mode = ResourceAccessMode.READ)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImporterIT {
    private static final String ENTERPRISES = "key,name,adcode,sample";

    @Autowired Importer importer;
    @Autowired GraphVersion version;
    @Autowired Neo4jClient neo4j;
    @Autowired HttpGraphQlTester graphQl;
    private String seeded = "";

    @BeforeAll
    void rememberTheSeedsVersion() {
        seeded = version.current();
    }

    @Test
    void writesEveryRowOfTheSeed() {
        assertThat(count("MATCH (n:ChainSegment) RETURN count(n)")).isEqualTo(rows("segments.csv"));
        assertThat(count("MATCH (n:Figure)<-[:REPORTS]-() RETURN count(n)"))
                .isEqualTo(rows("figures.csv"));
        assertThat(count("MATCH ()-[r:SUPPLIES]->() RETURN count(r)"))
                .isEqualTo(rows("supplies.csv"));
        assertThat(ofSeed("MATCH ()-[r:PRESENT_IN]->(:Park|Zone|Region)"))
                .isEqualTo(rows("presences.csv"));
        assertThat(ofSeed("MATCH ()-[r:LEADS]->(:IndustryChain)")).isEqualTo(rows("leaders.csv"));
        assertThat(count("MATCH (:Figure)-[r:MAY_BELONG_TO]->(:Park) RETURN count(r)"))
                .isEqualTo(3);
        assertThat(seeded).startsWith("1-");
    }

    @Test
    void changesNothingWhenTheSameIsImportedAgain() {
        importer.load("seed", seed());
        var before = GraphCounts.of(neo4j);
        var written = importer.load("seed", seed());
        assertThat(GraphCounts.of(neo4j)).isEqualTo(before);
        assertThat(written)
                .containsEntry("supplies.csv", rows("supplies.csv"))
                .containsEntry("segments.csv", rows("segments.csv"));
    }

    @Test
    void makesTheSameVersionOfTheSameDataInAnotherDatabase() {
        try (var application =
                new SpringApplicationBuilder(LianzhaoApplication.class)
                        .web(WebApplicationType.NONE)
                        .run(DatabaseServer.shared().arguments())) {
            assertThat(application.getBean(GraphVersion.class).current()).isEqualTo(seeded);
        }
    }

    @Test
    void replacesTheLocationOfAnEnterpriseThatMoved() {
        importer.load("first", List.of(file("enterprises.csv", ENTERPRISES, "MV,迁移,330200,false")));
        assertThat(location("MV")).containsExactly("330200");
        importer.load("moved", List.of(file("enterprises.csv", ENTERPRISES, "MV,迁移,440300,false")));
        assertThat(location("MV")).containsExactly("440300");
        importer.load("lost", List.of(file("enterprises.csv", ENTERPRISES, "MV,迁移,,false")));
        assertThat(location("MV")).isEmpty();
    }

    @Test
    void callsASegmentMissingOnlyWhereASurveyCoversIt() {
        var unknown = unfilled();
        var missing = unknown.get(0);
        var half = unknown.get(1);
        importer.load(
                "survey",
                List.of(
                        file(
                                "surveys.csv",
                                "zone,segment,share",
                                "CQETDZ," + missing + ",0.85",
                                "CQETDZ," + half + ",0.5")));
        gap(missing, "MISSING", 0.85, "缺。", "调查覆盖率 85%");
        gap(half, "UNKNOWN", 0.5, "未知，不能断定缺链。", "调查覆盖率 50%");
        assertThat(unfilled()).contains(half).doesNotContain(missing);
    }

    @Test
    void showsANewEnterpriseAmongTheLeadsUnderANewVersion() {
        var before = leads("新入库").path("park.leads.dataVersion").entity(String.class).get();
        leads("新入库").path("park.leads.totalCount").entity(Integer.class).isEqualTo(0);
        importer.load(
                "new",
                List.of(
                        file("operations.csv", "enterprise,segment,confidence", "NW1,A503,0.9"),
                        file("enterprises.csv", ENTERPRISES, "NW1,新入库制动,330200,false")));
        awaitLead("新入库", "新入库制动");
        var leads = leads("新入库");
        leads.path("park.leads.edges[0].node.segment.code").entity(String.class).isEqualTo("A503");
        leads.path("park.leads.dataVersion").entity(String.class).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"丙丁（重庆）线控", "丙丁(重庆) 线控", "ｘyz丙丁", " XYZ丙丁"})
    void findsALeadByItsRegisteredNameHoweverItIsWritten(String text) {
        importer.load(
                "new",
                List.of(
                        file("operations.csv", "enterprise,segment,confidence", "NW2,A503,0.9"),
                        file(
                                "enterprises.csv",
                                "key,name,legal_name,adcode,sample",
                                "NW2,线控新厂,XYZ丙丁（重庆）线控有限公司,330200,false")));
        awaitLead(text, "线控新厂");
    }

    /** Lists follow within seconds; whoever writes waits for two of them at most. */
    private void awaitLead(String text, String name) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        leads(text)
                                .path("park.leads.edges[*].node.enterprise.name")
                                .entityList(String.class)
                                .containsExactly(name));
    }

    @Test
    void recordsTheImportOnEveryRowItWrote() {
        importer.load("记录", List.of(file("enterprises.csv", ENTERPRISES, "RC,记录,330200,false")));
        assertThat(
                        count(
                                """
                                MATCH (e:Enterprise {key: 'RC'})-[r:LOCATED_IN]->()
                                MATCH (i:Import {id: r.importId, name: '记录', rows: 1})
                                WHERE e.importId = i.id AND r.source = '测试' AND r.grade = 'B'
                                RETURN count(i)
                                """))
                .isEqualTo(1);
    }

    @Test
    void takesARowThatSaysNoMoreForConfirmedAndUsual() {
        importer.load(
                "old",
                List.of(
                        file("enterprises.csv", ENTERPRISES, "OLD,旧,330200,false"),
                        file("industry_chains.csv", "code,name,zone", "OLD,旧链,CQETDZ"),
                        file("focuses.csv", "park,target,priority", "NANPING_WEST,OLD,1")));
        assertThat(
                        count(
                                """
                                MATCH (e:Enterprise {key: 'OLD', kind: 'MAKER'})-[:LOCATED_IN {certainty: 'CONFIRMED'}]->()
                                MATCH (c:IndustryChain {code: 'OLD', role: 'LEADING'})<-[:PROMOTES {role: 'LEADING'}]-()
                                MATCH (c)<-[:FOCUSES_ON {basis: 'STATED', certainty: 'CONFIRMED'}]-()
                                RETURN count(*)
                                """))
                .isEqualTo(1);
    }

    /** Ids of presences were once made without the kind. */
    @Test
    void findsAPresenceOfTheSameKindWhateverItsId() {
        neo4j.query(
                        """
                        MATCH (e:Enterprise {key: 'S001'}), (p:Park {code: 'CHAYUAN'})
                        CREATE (e)-[:PRESENT_IN {evidenceId: 'former', kind: 'PROJECT', state: 'ANNOUNCED'}]->(p)
                        """)
                .run();
        importer.load(
                "presences",
                List.of(
                        file(
                                "presences.csv",
                                "enterprise,place,kind,state",
                                "S001,CHAYUAN,PROJECT,BUILDING",
                                "S001,CHAYUAN,RESEARCH,OPERATING")));
        assertThat(
                        neo4j.query(
                                        """
                                        MATCH (:Enterprise {key: 'S001'})-[r:PRESENT_IN]->(:Park {code: 'CHAYUAN'})
                                        WHERE r.evidenceId <> 'former'
                                        RETURN r.kind + ' ' + r.state ORDER BY r.kind
                                        """)
                                .fetchAs(String.class)
                                .all())
                .containsExactly("PROJECT BUILDING", "RESEARCH OPERATING");
    }

    @Test
    void knowsAChamberWithoutAPartnerAndForgetsOneThatIsTakenBack() {
        var columns = "key,name,adcode,partner,sample,note";
        importer.load(
                "before", List.of(file("chambers.csv", columns, "CH,商会,330000,CHAYUAN,false,注")));
        assertThat(
                        count(
                                "MATCH (:Chamber {key: 'CH'})-[r:PARTNERS_WITH {note: '注'}]->() RETURN count(r)"))
                .isEqualTo(1);
        importer.load("after", List.of(file("chambers.csv", columns, "CH,商会,330000,,false,注")));
        assertThat(count("MATCH (c:Chamber {key: 'CH', source: '测试'}) RETURN COUNT { (c)-->() }"))
                .isZero();
    }

    /** The year in which the row was entered ends after the month the seed is of. */
    @Test
    void datesTheDataByWhatWasEnteredLastUntilThatIsCorrected() {
        var before = date();
        enter("S001,HEALTH,测试,,2026,C");
        assertThat(date()).isEqualTo("2026-12-31").isGreaterThan(before);
        enter("S005,HEALTH,测试,2025,2025,C");
        assertThat(date()).isEqualTo("2026-12-31");
        enter("S001,HEALTH,测试,,2025,C");
        assertThat(date()).isEqualTo(before);
    }

    /** As a database may have it from before dates were checked. */
    @Test
    void takesNoDateThatCannotBeForTheDateOfTheData() {
        var before = date();
        neo4j.query(
                        """
                        MATCH (:Enterprise {key: 'S001'})-[r:MAKES]->() WITH r LIMIT 1 SET r.observedOn = '2206-11'
                        WITH r MATCH (s:GraphState) SET s.asOf = '2206-11-30'
                        """)
                .run();
        enter("S005,HEALTH,测试,2025,2025,C");
        assertThat(date()).isEqualTo(before);
    }

    private void enter(String leader) {
        var header = "enterprise,chain,source,observed_on,compiled_on,grade\n";
        importer.load("dated", List.of(ImportTexts.plain("leaders.csv", header + leader + "\n")));
    }

    private String date() {
        return neo4j.query("MATCH (s:GraphState) RETURN s.asOf")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    @Test
    void leavesWhatOthersMakeAlone() {
        var columns = "enterprise,product,segment";
        importer.load(
                "products",
                List.of(
                        file(
                                "products.csv",
                                columns,
                                "S001,试制制动,A501",
                                "S005,试制制动,A502",
                                "M05,试制制动,")));
        assertThat(segments("试制制动")).containsExactly("S001 A501", "S005 A502", "M05 null");
        importer.load("moved", List.of(file("products.csv", columns, "S001,试制制动,A503")));
        assertThat(segments("试制制动")).containsExactly("S001 A503", "S005 A502", "M05 null");
        importer.load("none", List.of(file("products.csv", columns, "S001,试制制动,")));
        assertThat(segments("试制制动")).containsExactly("S001 null", "S005 A502", "M05 null");
    }

    /** What the API shows of each enterprise. */
    private List<String> segments(String product) {
        return Stream.of("S001", "S005", "M05")
                .map(key ->
                        key
                                + " "
                                + graphQl
                                        .documentName("intake/product-segments")
                                        .variable("key", key)
                                        .execute()
                                        .path(
                                                "enterprise.products[?(@.name == '%s')].segment"
                                                        .formatted(product))
                                        .entityList(
                                                new ParameterizedTypeReference<
                                                        @Nullable Map<String, String>>() {})
                                        .get()
                                        .stream()
                                        .map(segment ->
                                                segment == null ? "null" : segment.get("code"))
                                        .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void takesStakesInEachOtherWhereBothAreMinorities() {
        importer.load(
                "stakes",
                List.of(
                        file(
                                "investments.csv",
                                "investor,investee,kind,share",
                                "S001,S005,MINORITY,0.03",
                                "S005,S001,MINORITY,0.02")));
        assertThat(
                        count(
                                "MATCH (:Enterprise {key: 'S001'})-[r:INVESTS_IN]-(:Enterprise {key: 'S005'}) RETURN count(r)"))
                .isEqualTo(2);
    }

    @Test
    void takesTwoCompaniesOfOneNameForTwoByTheirCodes() {
        importer.load(
                "namesakes",
                List.of(
                        file(
                                "enterprises.csv",
                                "key,uscc,name,adcode,sample",
                                "N1,91350100M000100Y43,同名制动,500108,false",
                                "N2,91110108MA01234537,同名制动,500108,false",
                                "N3,,同名制动,440300,false")));
        importer.load(
                "again", List.of(file("enterprises.csv", ENTERPRISES, "N1,同名（制动）,500108,false")));
        assertThat(count("MATCH (e:Enterprise) WHERE e.key IN ['N1', 'N2', 'N3'] RETURN count(e)"))
                .isEqualTo(3);
    }

    /** A child that came first is found when its parent takes the wrong place. */
    @Test
    void refusesAParentThatDoesNotFitWhatIsBelowIt() {
        var columns = "code,chain,level,stream,name,name_en,status,transport";
        assertThatThrownBy(() ->
                        importer.load(
                                "moved",
                                List.of(
                                        file(
                                                "segments.csv",
                                                columns,
                                                "A5,HEALTH,2,MIDSTREAM,甲,a,DERIVED,0"))))
                .hasMessageContaining(
                        "column 'code': 'A503' of chain AUTO_ELECTRONICS is below 'A5'")
                .hasMessageContaining("column 'parent': 'A5' of chain HEALTH is below");
    }

    private void gap(String segment, String state, double coverage, String... inStatement) {
        var answer = graphQl.documentName("intake/segment-gap").variable("code", segment).execute();
        answer.path("chainSegment.state").entity(String.class).isEqualTo(state);
        answer.path("chainSegment.gap.coverage").entity(Double.class).isEqualTo(coverage);
        answer.path("chainSegment.gap.localSuppliers").entity(Integer.class).isEqualTo(0);
        answer.path("chainSegment.gap.statement")
                .entity(String.class)
                .satisfies(statement -> assertThat(statement).contains(inStatement));
    }

    private GraphQlTester.Response leads(String text) {
        return graphQl.documentName("intake/leads-by-name").variable("text", text).execute();
    }

    private List<String> unfilled() {
        return graphQl.documentName("intake/unfilled-segments")
                .execute()
                .path("park.gaps[?(@.state == 'UNKNOWN')].segment.code")
                .entityList(String.class)
                .get();
    }

    private List<String> location(String key) {
        return neo4j
                .query("MATCH (:Enterprise {key: $key})-[:LOCATED_IN]->(r) RETURN r.adcode")
                .bindAll(Map.of("key", key))
                .fetchAs(String.class)
                .all()
                .stream()
                .toList();
    }

    /** Facts of the seed alone: other tests add theirs. */
    private long ofSeed(String match) {
        return count(
                "MATCH (i:Import {name: 'seed'}) "
                        + match
                        + " WHERE r.importId = i.id RETURN count(r)");
    }

    private static int rows(String file) {
        return SeedFile.of(file).rows().size();
    }

    private long count(String statement) {
        return neo4j.query(statement).fetchAs(Long.class).one().orElseThrow();
    }
}
