package org.lianzhao.board.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.access.AccessTest;
import org.lianzhao.access.Callers;
import org.lianzhao.board.BoardDays;
import org.lianzhao.board.WorkingDays;
import org.lianzhao.intake.ImportFile;
import org.lianzhao.intake.Importer;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.GraphVersion;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

/** An enterprise that nobody else asks about reads what is stored about it and has it put right. */
@AccessTest
class CorrectionIT {
    @Autowired Callers callers;
    @Autowired GraphVersion version;
    @Autowired WorkingDays workingDays;
    @Autowired OverdueCorrections overdue;
    @Autowired Importer importer;
    @Autowired Neo4jClient neo4j;

    private String enterprise = "";
    private String name = "";

    /** Each test has one of its own, since what it corrects stays. */
    @BeforeEach
    void beginAnew() {
        neo4j.query("MATCH (n:Correction|Notice) DELETE n").run();
        var found =
                neo4j.query(
                                """
                                MATCH (e:Enterprise)-[:OPERATES_IN]->() WHERE NOT e:Anchor AND e.corrected IS NULL
                                  AND e.key STARTS WITH '9' AND EXISTS { (e)-[:LOCATED_IN]->() }
                                WITH DISTINCT e ORDER BY e.key DESC LIMIT 1
                                SET e.corrected = true
                                RETURN e.key AS key, e.name AS name
                                """)
                        .fetch()
                        .one()
                        .orElseThrow();
        enterprise = String.valueOf(found.get("key"));
        name = String.valueOf(found.get("name"));
    }

    @Test
    void showsFactsToWhoHasTheLinkAndNoScore() {
        var record = record(link());
        record.path("enterpriseRecord.name").entity(String.class).isEqualTo(name);
        assertThat(
                        record.path("enterpriseRecord.facts[*].statement")
                                .entityList(String.class)
                                .get())
                .isNotEmpty()
                .anyMatch(statement -> statement.startsWith("所在地为"))
                .noneMatch(statement -> statement.contains("得分"));
        callers.nobody()
                .documentName("board/enterprise-record")
                .variable("token", "x.y")
                .execute()
                .path("enterpriseRecord")
                .valueIsNull();
    }

    @Test
    void storesWhatIsAcceptedSoThatScoresFollow() {
        var token = link();
        var fact =
                record(token)
                        .path("enterpriseRecord.facts[?(@.kind == 'OPERATION')].id")
                        .entityList(String.class)
                        .get()
                        .getFirst();
        var asked =
                request(token, Map.of("subject", "FACT", "evidence", fact, "proposed", "不从事该环节"));
        asked.path("correctionRequest.correction.dueOn")
                .entity(String.class)
                .isEqualTo(workingDays.after(BoardDays.of(Instant.now()), 2).toString());
        var id = asked.path("correctionRequest.correction.id").entity(String.class).get();
        assertThat(unread("admin")).isEqualTo(1);
        var before = version.current();
        decide(id, true)
                .path("correctionDecide.correction.state")
                .entity(String.class)
                .isEqualTo("ACCEPTED");
        assertThat(version.enterprisesChanged(before, version.current()))
                .hasValueSatisfying(changed -> assertThat(changed).containsExactly(enterprise));
        assertThat(
                        record(token)
                                .path("enterpriseRecord.facts[*].id")
                                .entityList(String.class)
                                .get())
                .isNotEmpty()
                .doesNotContain(fact);
        assertThat(unread("admin")).isZero();
        decide(id, false)
                .path("correctionDecide.__typename")
                .entity(String.class)
                .isEqualTo("CorrectionAlreadyDecided");
    }

    @Test
    void standsAgainstAFileThatSaysTheSameAgain() {
        var token = link();
        var fact =
                record(token)
                        .path("enterpriseRecord.facts[?(@.kind == 'OPERATION')].id")
                        .entityList(String.class)
                        .get()
                        .getFirst();
        var segment = segmentOf(fact);
        accept(request(token, Map.of("subject", "FACT", "evidence", fact, "proposed", "不从事该环节")));
        accept(request(token, Map.of("subject", "NAME", "proposed", name + "新")));
        neo4j.query("MATCH (e:Enterprise {key: $key}) SET e.name = $name")
                .bindAll(Map.of("key", enterprise, "name", name))
                .run();
        importer.load("again", List.of(operation(segment, "2026-10")));
        var record = record(token);
        record.path("enterpriseRecord.name").entity(String.class).isEqualTo(name + "新");
        assertThat(factsOf(token)).doesNotContain(fact);
        neo4j.query("MATCH (c:Correction) SET c.decidedAt = datetime('2025-01-01T00:00:00Z')")
                .run();
        importer.load("news", List.of(operation(segment, "2026-10")));
        assertThat(factsOf(token)).as("seen after the decision").contains(fact);
    }

    private String segmentOf(String fact) {
        return neo4j.query(
                        "MATCH (:Enterprise)-[:OPERATES_IN {evidenceId: $id}]->(s) RETURN s.code AS code")
                .bind(GlobalId.key("fact", "Evidence", fact))
                .to("id")
                .fetchAs(String.class)
                .one()
                .orElseThrow();
    }

    private ImportFile operation(String segment, String observedOn) {
        var csv =
                """
                enterprise,segment,confidence,basis,certainty,source,url,observed_on,compiled_on,grade
                %s,%s,0.6,PRODUCT,INFERRED,年报,https://example.com/,%s,2026-11,C
                """
                        .formatted(enterprise, segment, observedOn);
        return new ImportFile(
                "operations.csv",
                () -> new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> factsOf(String token) {
        return record(token).path("enterpriseRecord.facts[*].id").entityList(String.class).get();
    }

    private void accept(GraphQlTester.Response asked) {
        decide(asked.path("correctionRequest.correction.id").entity(String.class).get(), true);
    }

    @Test
    void movesTheEnterpriseWhereItSays() {
        var token = link();
        request(token, Map.of("subject", "REGION", "proposed", "芜湖"))
                .path("correctionRequest.message")
                .entity(String.class)
                .isEqualTo("没有找到这个地区，请写到市或区县的全称，如“广东省深圳市”，也可填六位行政区划代码");
        var asked = request(token, Map.of("subject", "REGION", "proposed", "广东省深圳市"));
        var id = asked.path("correctionRequest.correction.id").entity(String.class).get();
        decide(id, true);
        var record = record(token);
        record.path("enterpriseRecord.region").entity(String.class).isEqualTo("440300");
        record.path("enterpriseRecord.regionName").entity(String.class).isEqualTo("广东省深圳市");
        assertThat(
                        record.path("enterpriseRecord.facts[?(@.kind == 'LOCATION')].source")
                                .entityList(String.class)
                                .get())
                .containsExactly("企业更正申请，经开区核定");
        record.path("enterpriseRecord.corrections[0].state")
                .entity(String.class)
                .isEqualTo("ACCEPTED");
    }

    @Test
    void namesTitles() {
        enterprise = "S025";
        assertThat(
                        record(link())
                                .path("enterpriseRecord.facts[?(@.kind == 'LABEL')].statement")
                                .entityList(String.class)
                                .get())
                .contains("称号：上市公司");
    }

    @Test
    void changesNothingThatIsRejected() {
        var token = link();
        var asked = request(token, Map.of("subject", "NAME", "proposed", "新名"));
        var before = version.current();
        decide(asked.path("correctionRequest.correction.id").entity(String.class).get(), false);
        assertThat(version.current()).isEqualTo(before);
        var record = record(token);
        record.path("enterpriseRecord.name").entity(String.class).isEqualTo(name);
        record.path("enterpriseRecord.corrections[0].decision")
                .entity(String.class)
                .isEqualTo("依据充分与否已核");
        ofEnterprise(enterprise)
                .path("corrections.edges[*].node.proposed")
                .entityList(String.class)
                .containsExactly("新名");
        ofEnterprise("NOBODY").path("corrections.totalCount").entity(Long.class).isEqualTo(0L);
    }

    @Test
    void remindsOfWhatIsDue() {
        request(link(), Map.of("subject", "NAME", "proposed", "新名"));
        neo4j.query("MATCH (n:Notice) DELETE n").run();
        overdue.run(LocalDate.now(BoardDays.ZONE));
        assertThat(unread("admin")).isZero();
        overdue.run(LocalDate.now(BoardDays.ZONE).plusDays(14));
        assertThat(unread("admin")).isEqualTo(1);
    }

    private String link() {
        return callers.as("admin")
                .documentName("board/correction-link-create")
                .variable("input", Map.of("enterprise", enterprise))
                .execute()
                .path("correctionLinkCreate.token")
                .entity(String.class)
                .get();
    }

    private GraphQlTester.Response ofEnterprise(String key) {
        return callers.as("auditor")
                .documentName("board/corrections")
                .variable("enterprise", key)
                .execute();
    }

    private GraphQlTester.Response record(String token) {
        return callers.nobody()
                .documentName("board/enterprise-record")
                .variable("token", token)
                .execute();
    }

    private GraphQlTester.Response request(String token, Map<String, ?> changes) {
        var input = new HashMap<String, Object>(Map.of("token", token, "grounds", "营业执照与年报"));
        input.putAll(changes);
        return callers.nobody()
                .documentName("board/correction-request")
                .variable("input", input)
                .execute();
    }

    private GraphQlTester.Response decide(String id, boolean accept) {
        return callers.as("admin")
                .documentName("board/correction-decide")
                .variable("input", Map.of("id", id, "accept", accept, "decision", "依据充分与否已核"))
                .execute();
    }

    private int unread(String login) {
        return callers.as(login)
                .documentName("board/inbox")
                .execute()
                .path("viewer.unreadNotices")
                .entity(Integer.class)
                .get();
    }
}
