package org.lianzhao.board.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.access.AccessTest;
import org.lianzhao.access.Callers;
import org.lianzhao.board.ChamberDesk;
import org.lianzhao.board.MadeUpFirms;
import org.lianzhao.platform.GlobalId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A chamber enters its members, one by one and by tables, and nobody else sees them. */
@AccessTest
class MembersIT {
    private static final String CHAMBER = "CHAMBER_TRIAL_A";
    private static final String OTHER = "CHAMBER_TRIAL_B";
    private static final String PARK = "AUTO_ELECTRONICS";

    @Autowired ChamberDesk desk;
    @Autowired Callers callers;
    @Autowired Neo4jClient neo4j;
    @Autowired MemberOverviews overviews;

    @BeforeEach
    void beginWithoutMembers() {
        desk.chamber(CHAMBER, "试制甲商会（示例）", PARK);
        desk.chamber(OTHER, "试制乙商会（示例）", PARK);
        desk.clear(CHAMBER, OTHER);
    }

    @AfterEach
    void takeNumbersOfDaysToComeAway() {
        neo4j.query(
                        "MATCH (n:MemberPublication) WHERE n.day >= date('2027-01-01') OR n.chamber STARTS WITH 'CHAMBER_TRIAL' DELETE n")
                .run();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void readsATableWhateverItIsWrittenIn(String charset) {
        var answer = upload("table=members", MadeUpFirms.table(1, 40, Charset.forName(charset)));
        answer.jsonPath("$.charset")
                .isEqualTo(charset)
                .jsonPath("$.rows")
                .isEqualTo(40)
                .jsonPath("$.added")
                .isEqualTo(40)
                .jsonPath("$.refused")
                .isEqualTo(0)
                .jsonPath("$.importId")
                .isNotEmpty();
        var members = members(desk.as(CHAMBER), null);
        members.path("members.totalCount").entity(Integer.class).isEqualTo(40);
        members.path("members.edges[0].node.enterprise.name")
                .entity(String.class)
                .isEqualTo(MadeUpFirms.name(1));
        members.path("members.edges[2].node.enterprise.region.name")
                .entity(String.class)
                .isEqualTo("东莞市");
        members.path("members.edges[1].node.enterprise.segments[0].code")
                .entity(String.class)
                .isEqualTo("A503");
        members.path("members.edges[1].node.consent").entity(String.class).isEqualTo("SHAREABLE");
        members.path("members.edges[1].node.consentOn")
                .entity(String.class)
                .isEqualTo("2026-11-03");
        members.path("members.edges[1].node.consentBy")
                .entity(String.class)
                .isEqualTo("LEGAL_REPRESENTATIVE");
    }

    @Test
    void writesTheGoodRowsAndSaysWhatIsWrongWithEachOther() {
        var table =
                String.join(
                        "\n",
                        "企业名称,统一社会信用代码,所在地,产业链环节,同意级别,同意日期,同意人身份",
                        MadeUpFirms.name(1) + "," + MadeUpFirms.uscc(1) + ",广东深圳,电子膨胀阀,私密,,",
                        ",,,,,,",
                        MadeUpFirms.name(2) + ",9.1440300E+17,深圳,,,,",
                        MadeUpFirms.name(3) + ",,南山,没有的环节,可分享,,",
                        MadeUpFirms.name(1) + ",,深圳,,,,",
                        "",
                        MadeUpFirms.name(4) + ",,,,,2062-01-01,路人",
                        MadeUpFirms.name(5) + "," + MadeUpFirms.uscc(5) + ",,,,,");
        var answer = upload("table=members", table.getBytes(StandardCharsets.UTF_8));
        answer.jsonPath("$.rows")
                .isEqualTo(8)
                .jsonPath("$.added")
                .isEqualTo(2)
                .jsonPath("$.refused")
                .isEqualTo(4)
                .jsonPath("$.blank")
                .isEqualTo(2)
                .jsonPath("$.refusals[*].line")
                .value((List<Integer> lines) ->
                        assertThat(lines).containsExactly(4, 5, 5, 5, 6, 8, 8))
                .jsonPath("$.refusals[0].column")
                .isEqualTo("统一社会信用代码")
                .jsonPath("$.refusals[0].value")
                .isEqualTo("9.1440300E+17")
                .jsonPath("$.refusals[*].value")
                .value((List<String> values) -> assertThat(values).contains("可分享"))
                .jsonPath("$.refusals[*].reason")
                .value((List<String> reasons) ->
                        assertThat(reasons)
                                .allSatisfy(r -> assertThat(r).containsPattern("\\p{IsHan}"))
                                .anySatisfy(r -> assertThat(r).contains("表格软件")));
        assertThat(names(desk.as(CHAMBER)))
                .containsExactly(MadeUpFirms.name(1), MadeUpFirms.name(5));
    }

    @Test
    void addsNothingTheSecondTimeAndOnlyLooksInATrial() {
        var table = MadeUpFirms.table(1, 30, StandardCharsets.UTF_8);
        upload("table=members&trial=true", table).jsonPath("$.added").isEqualTo(30);
        assertThat(names(desk.as(CHAMBER))).isEmpty();
        upload("table=members", table).jsonPath("$.added").isEqualTo(30);
        upload("table=members", table).jsonPath("$.unchanged").isEqualTo(30);
        var changed = new String(table, StandardCharsets.UTF_8).replace("试制件7,", "换了的产品,");
        upload("table=members", changed.getBytes(StandardCharsets.UTF_8))
                .jsonPath("$.changed")
                .isEqualTo(1)
                .jsonPath("$.unchanged")
                .isEqualTo(29);
    }

    @Test
    void entersOneAndItsConsent() {
        var entered =
                enter(
                        desk.as(CHAMBER),
                        Map.of(
                                "name", MadeUpFirms.name(9),
                                "region", "440300",
                                "segments", List.of("线控制动 EHB"),
                                "products", List.of("制动卡钳")));
        entered.path("memberEnter.member.consent").entity(String.class).isEqualTo("PRIVATE");
        entered.path("memberEnter.member.enterprise.segments[0].code")
                .entity(String.class)
                .isEqualTo("A503");
        var id = entered.path("memberEnter.member.id").entity(String.class).get();
        assertThat(
                        Callers.errors(
                                consent(
                                        desk.as(CHAMBER),
                                        Map.of("member", id, "consent", "COUNTED"))))
                .containsExactly("BAD_REQUEST");
        consent(
                        desk.as(CHAMBER),
                        Map.of(
                                "member", id,
                                "consent", "SHAREABLE",
                                "consentOn", "2026-11-20",
                                "consentBy", "MANAGEMENT"))
                .path("memberConsentSave.member.consentOn")
                .entity(String.class)
                .isEqualTo("2026-11-20");
        assertThat(Callers.errors(enter(desk.as(CHAMBER), Map.of("name", "甲", "uscc", "91440300"))))
                .containsExactly("BAD_REQUEST");
        assertThat(Callers.errors(enter(desk.as(CHAMBER), Map.of("name", ""))))
                .containsExactly("BAD_REQUEST");
    }

    /**
     * What a chamber says of a firm that the graph knows shows it nothing of what the graph knows.
     */
    @Test
    void keepsARecordApartFromTheEnterpriseOfThatCode() {
        neo4j.query(
                        "MERGE (e:Enterprise {key: 'TRIAL-KNOWN'}) SET e.name = '试知', e.uscc = $uscc, e.kind = 'MAKER'")
                .bind(MadeUpFirms.uscc(77))
                .to("uscc")
                .run();
        var entered =
                enter(
                        desk.as(CHAMBER),
                        Map.of("name", MadeUpFirms.name(77), "uscc", MadeUpFirms.uscc(77)));
        entered.path("memberEnter.member.enterprise.enterprise").valueIsNull();
        desk.as(CHAMBER)
                .document(
                        "{ enterprises(first: 5) { totalCount } enterprise(key: \"TRIAL-KNOWN\") { name } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).hasSize(1));
        neo4j.query("MATCH (e:Enterprise {key: 'TRIAL-KNOWN'}) DETACH DELETE e").run();
    }

    @Test
    void showsMembersToNobodyElse() {
        upload("table=members", MadeUpFirms.table(1, 3, StandardCharsets.UTF_8));
        var id =
                members(desk.as(CHAMBER), null)
                        .path("members.edges[0].node.id")
                        .entity(String.class)
                        .get();
        assertThat(Callers.errors(members(callers.as("auto"), CHAMBER)))
                .containsExactly("FORBIDDEN");
        assertThat(Callers.errors(members(desk.as(OTHER), CHAMBER))).containsExactly("FORBIDDEN");
        for (var tester : List.of(callers.as("auto"), desk.as(OTHER))) {
            tester.document("query($id: ID!) { node(id: $id) { id } }")
                    .variable("id", id)
                    .execute()
                    .path("node")
                    .valueIsNull();
            assertThat(Callers.errors(consent(tester, Map.of("member", id, "consent", "PRIVATE"))))
                    .containsExactly("FORBIDDEN");
            desk.upload(token(tester), "table=members&chamber=" + CHAMBER, new byte[] {'a'})
                    .expectStatus()
                    .isForbidden();
        }
        assertThat(names(callers.as("admin"), CHAMBER)).hasSize(3);
        assertThat(names(callers.as("auditor"), CHAMBER)).hasSize(3);
        callers.as("auto")
                .document("{ enterprises(first: 1, filter: {text: \"粤渝试造\"}) { totalCount } }")
                .execute()
                .path("enterprises.totalCount")
                .entity(Integer.class)
                .isEqualTo(0);
    }

    private String token(GraphQlTester tester) {
        return tester.equals(callers.as("auto")) ? callers.token("auto") : desk.token(OTHER);
    }

    @Test
    void refusesWhatIsNoTableOrNotInTheAddress() {
        var table = MadeUpFirms.table(1, 1, StandardCharsets.UTF_8);
        for (var parameters :
                List.of("table=nothing", "", "table=members&dry=true", "table=members&trial=2")) {
            desk.upload(desk.token(CHAMBER), parameters, table).expectStatus().isBadRequest();
        }
        desk.upload(callers.token("admin"), "table=members", table)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].message")
                .value((String message) -> assertThat(message).contains("商会"));
        upload("table=members", "企业名称\n甲".getBytes(StandardCharsets.UTF_16))
                .jsonPath("$.refusals[0].reason")
                .value((String reason) -> assertThat(reason).contains("UTF-16"));
        assertThat(names(desk.as(CHAMBER))).isEmpty();
    }

    @Test
    void publishesRoundedNumbersAtFixedDatesThatTellOfNobody() {
        overviews.run(LocalDate.of(2027, 1, 20));
        upload("table=members", MadeUpFirms.table(1, 12, StandardCharsets.UTF_8));
        overviews.run(LocalDate.of(2027, 1, 21));
        assertThat(numbers("A503")).isEmpty();
        overviews.run(LocalDate.of(2027, 2, 2));
        assertThat(numbers("A503")).containsExactly(5);
        upload("table=members", MadeUpFirms.table(13, 3, StandardCharsets.UTF_8));
        overviews.run(LocalDate.of(2027, 2, 28));
        assertThat(numbers("A503")).containsExactly(5);
        desk.as(CHAMBER)
                .document("{ chambers { memberOverview { asOf nextOn } } }")
                .execute()
                .path("chambers[0].memberOverview.nextOn")
                .entity(String.class)
                .isEqualTo("2027-03-01");
    }

    private List<Integer> numbers(String segment) {
        return callers.as("auto")
                .document(
                        "query($id: ID!) { node(id: $id) { ... on Chamber { memberOverview { segments { segment { code } about } } } } }")
                .variable("id", GlobalId.of("Chamber", CHAMBER))
                .execute()
                .path(
                        "node.memberOverview.segments[?(@.segment.code == '%s')].about"
                                .formatted(segment))
                .entityList(Integer.class)
                .get();
    }

    private WebTestClient.BodyContentSpec upload(String parameters, byte[] table) {
        return desk.upload(desk.token(CHAMBER), parameters, table)
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private static List<String> names(GraphQlTester tester) {
        return names(tester, null);
    }

    private static List<String> names(GraphQlTester tester, @Nullable String chamber) {
        return members(tester, chamber)
                .path("members.edges[*].node.enterprise.name")
                .entityList(String.class)
                .get();
    }

    private static GraphQlTester.Response members(GraphQlTester tester, @Nullable String chamber) {
        return tester.documentName("board/members").variable("chamber", chamber).execute();
    }

    private static GraphQlTester.Response enter(GraphQlTester tester, Map<String, ?> input) {
        return tester.documentName("board/member-enter").variable("input", input).execute();
    }

    private static GraphQlTester.Response consent(GraphQlTester tester, Map<String, ?> input) {
        return tester.documentName("board/member-consent-save").variable("input", input).execute();
    }
}
