package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lianzhao.SharedGraph;
import org.springframework.core.io.ClassPathResource;

@ResourceLock(SharedGraph.BLANK)
class GraphSchemaIT {
    private static final List<SchemaStep> SHIPPED = SchemaStep.shipped();

    private static final List<SchemaStep> FIRST = SHIPPED.subList(0, 1);

    private final BlankGraph graph = new BlankGraph();

    @Test
    void runsEveryStepOnce() {
        start(SHIPPED);
        assertThat(graph.constraints())
                .contains("enterprise_uscc", "figure_id", "park_code", "user_login");
        assertThat(graph.indexes()).contains("supplies_evidence", "enterprise_search");
        var applied = applied();
        assertThat(applied)
                .extracting(step -> step.get("id"))
                .containsExactlyElementsOf(SHIPPED.stream().map(SchemaStep::file).toList());
        graph.run("DROP CONSTRAINT figure_id");
        start(SHIPPED);
        assertThat(graph.constraints()).doesNotContain("figure_id");
        assertThat(applied()).isEqualTo(applied);
    }

    /** What releases before the numbered steps left: constraints, a version, and data. */
    @Test
    void takesOverADatabaseOfVersionOneWithItsData() throws IOException {
        start(SHIPPED);
        var constraints = graph.constraints();
        var indexes = graph.indexes();
        var old = new BlankGraph();
        for (var statement : versionOne()) {
            old.run(statement);
        }
        var data = data();
        start(SHIPPED);
        assertThat(data()).isEqualTo(data).hasSize(5);
        assertThat(new GraphVersion(graph.neo4j, event -> {}).current()).isEqualTo("7-d");
        assertThat(graph.constraints()).isEqualTo(constraints);
        assertThat(graph.indexes()).isEqualTo(indexes);
        var applied = applied();
        assertThat(applied).hasSameSizeAs(SHIPPED);
        start(SHIPPED);
        assertThat(applied()).isEqualTo(applied);
    }

    /** Applications from before the numbered steps refuse every version above 1. */
    @Test
    void keepsApplicationsFromBeforeTheStepsOut() {
        start(SHIPPED);
        assertThat(graph.count("MATCH (s:GraphState) RETURN s.schemaVersion"))
                .isEqualTo(SHIPPED.getLast().number())
                .isGreaterThan(1);
    }

    @Test
    void refusesADatabaseOfANewerVersionAndLeavesItAlone() {
        start(with(FIRST, "0099-graph.schema.cypher", "DROP INDEX extra IF EXISTS;"));
        var applied = applied();
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> start(with(FIRST, "0098-graph.data.cypher", "CREATE (:Extra);")))
                .withMessage(
                        "The database has step 0099-graph.schema.cypher of the graph's schema,"
                                + " this application knows up to 0098-graph.data.cypher")
                .satisfies(ex -> assertThat(ex.action()).startsWith("Start a newer version"));
        assertThat(applied()).isEqualTo(applied);
        assertThat(graph.count("MATCH (n:Extra) RETURN count(n)")).isZero();
    }

    @Test
    void refusesAStepThatWasChangedAfterItRan() {
        var file = "0006-graph.data.cypher";
        start(with(FIRST, file, "// first\nMERGE (:Extra {a: 1});\n"));
        start(with(FIRST, file, "// reworded\r\nMERGE (:Extra {a: 1});\r\n"));
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> start(with(FIRST, file, "MERGE (:Extra {a: 2});")))
                .withMessage("Step 0006-graph.data.cypher was changed after the database had it")
                .satisfies(ex ->
                        assertThat(ex.action())
                                .contains("graph/0006-graph.data.cypher", "in a new step"));
        assertThat(graph.count("MATCH (n:Extra) RETURN sum(n.a)")).isEqualTo(1);
    }

    @Test
    void changesDataInBatchesEachATransactionOfItsOwn() {
        start(FIRST);
        graph.run("UNWIND range(1, 25) AS i CREATE ({i: i})-[:SUPPLIES {note: 'n' + i}]->()");
        start(
                with(
                        FIRST,
                        "0006-intake-rename.data.cypher",
                        """
                        MATCH ()-[r:SUPPLIES]->() WHERE r.note IS NOT NULL
                        CALL (r) {
                          SET r.remark = r.note, r.batch = datetime.transaction()
                          REMOVE r.note
                        } IN TRANSACTIONS OF 10 ROWS;
                        """));
        assertThat(
                        graph.count(
                                "MATCH (n)-[r:SUPPLIES]->() WHERE r.remark = 'n' + n.i AND r.note"
                                        + " IS NULL RETURN count(r)"))
                .isEqualTo(25);
        assertThat(graph.count("MATCH ()-[r:SUPPLIES]->() RETURN count(DISTINCT r.batch)"))
                .isEqualTo(3);
    }

    @RepeatedTest(3)
    void runsNoStepTwiceWhereSeveralInstancesStartAtOnce() throws Exception {
        var steps = with(FIRST, "0006-graph.data.cypher", "CREATE (:Extra);");
        var starts = new ArrayList<Callable<Void>>();
        for (var instance = 0; instance < 4; instance++) {
            starts.add(() -> {
                start(steps);
                return null;
            });
        }
        try (var instances = Executors.newFixedThreadPool(starts.size())) {
            for (var started : instances.invokeAll(starts)) {
                started.get();
            }
        }
        assertThat(graph.count("MATCH (n:Extra) RETURN count(n)")).isEqualTo(1);
        assertThat(applied()).hasSameSizeAs(steps);
    }

    private void start(List<SchemaStep> steps) {
        new GraphSchema(graph.driver, graph.neo4j, steps, StartPatience.NONE).afterPropertiesSet();
    }

    private static List<SchemaStep> with(List<SchemaStep> steps, String file, String text) {
        var more = new ArrayList<>(steps);
        more.add(SchemaStep.of(file, text));
        return more;
    }

    private List<Map<String, Object>> applied() {
        return graph.rows(
                "MATCH (m:Migration) RETURN m.id AS id, m.checksum, m.appliedAt ORDER BY id");
    }

    /** Without what the steps of data add. */
    private List<Map<String, Object>> data() {
        return graph.rows(
                """
                MATCH (n:Zone|Enterprise|User)
                OPTIONAL MATCH (n)-[r]->(m)
                RETURN labels(n) AS labels, [k IN keys(n) WHERE k <> 'kind' | [k, n[k]]] AS node, type(r) AS type,
                  [k IN keys(r) WHERE k <> 'certainty' | [k, r[k]]] AS fact,
                  m.key AS other ORDER BY coalesce(n.key, n.code, n.id), other
                """);
    }

    private static List<String> versionOne() throws IOException {
        var text =
                new ClassPathResource("graph-test/version-1.cypher")
                        .getContentAsString(StandardCharsets.UTF_8);
        return List.of(text.split(";\n"));
    }
}
