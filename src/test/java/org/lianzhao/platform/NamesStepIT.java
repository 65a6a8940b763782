package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lianzhao.SharedGraph;

/** What {@code 0010-access-names.data.cypher} makes of names that are the same when folded. */
@ResourceLock(SharedGraph.BLANK)
class NamesStepIT {
    private static final List<SchemaStep> SHIPPED = SchemaStep.shipped();

    private final BlankGraph graph = new BlankGraph();

    @BeforeEach
    void runTheStepOnDataFromBefore() {
        start(SHIPPED.stream().filter(step -> !step.file().contains("-names.")).toList());
        graph.run(
                """
                CREATE (:User {id: 'first-of-them', login: 'liu', createdAt: datetime('2026-01-01')})
                CREATE (:User {id: 'second-of-them', login: 'ｌｉｕ', createdAt: datetime('2026-01-02')})
                CREATE (:User {id: 'another', login: 'ＷＡＮＧ', createdAt: datetime('2026-01-03')})
                CREATE (:WeightSet {id: 'a', park: 'P', name: '方案Ａ', savedAt: datetime('2026-01-02')})
                CREATE (:WeightSet {id: 'b', park: 'P', name: '方案a', savedAt: datetime('2026-01-01')})
                CREATE (:WeightSet {id: 'c', park: 'Q', name: '方案A', savedAt: datetime('2026-01-01')})
                """);
        start(SHIPPED);
    }

    @Test
    void foldsLoginsAndKeepsThemApart() {
        assertThat(graph.rows("MATCH (u:User) RETURN u.login AS login ORDER BY u.createdAt"))
                .extracting(row -> row.get("login"))
                .containsExactly("liu", "liu-second-o", "wang");
    }

    @Test
    void keepsEveryWeightSetWithItsName() {
        assertThat(
                        graph.rows(
                                "MATCH (w:WeightSet) RETURN w.name AS name, w.folded AS folded"
                                        + " ORDER BY w.id"))
                .extracting(row -> row.get("name") + "|" + row.get("folded"))
                .containsExactly("方案Ａ|方案a a", "方案a|方案a", "方案A|方案a");
    }

    private void start(List<SchemaStep> steps) {
        new GraphSchema(graph.driver, graph.neo4j, steps, StartPatience.NONE).afterPropertiesSet();
    }
}
