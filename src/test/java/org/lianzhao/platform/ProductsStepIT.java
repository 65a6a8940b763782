package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lianzhao.SharedGraph;

/** What {@code 0010-graph-products.data.cypher} makes of a database from before it. */
@ResourceLock(SharedGraph.BLANK)
class ProductsStepIT {
    private static final List<SchemaStep> SHIPPED = SchemaStep.shipped();

    private final BlankGraph graph = new BlankGraph();

    @BeforeEach
    void runTheStepOnDataFromBefore() {
        start(SHIPPED.stream().filter(step -> step.number() < 10).toList());
        graph.run(
                """
                CREATE (x:ChainSegment {code: 'X'}), (y:ChainSegment {code: 'Y'})
                CREATE (p:Product {name: '连接器', segment: 'X'}), (p)-[:IN_SEGMENT]->(x), (p)-[:IN_SEGMENT]->(y)
                CREATE (q:Product {name: '灯'})
                CREATE (a:Enterprise {key: 'A'})-[:MAKES]->(p), (a)-[:OPERATES_IN]->(y), (a)-[:MAKES]->(q)
                CREATE (:Enterprise {key: 'B'})-[:MAKES]->(p)
                """);
        start(SHIPPED);
    }

    @Test
    void saysOfEachMakerWhichSegmentItsProductIsOf() {
        assertThat(
                        graph.rows(
                                "MATCH (e:Enterprise)-[r:MAKES]->(p) RETURN e.key AS key, p.name AS"
                                        + " name, r.segment AS segment ORDER BY key, name"))
                .extracting(
                        row -> row.get("key") + " " + row.get("name") + " " + row.get("segment"))
                .containsExactly("A 灯 null", "A 连接器 Y", "B 连接器 X");
    }

    @Test
    void leavesNothingToShare() {
        assertThat(
                        graph.count(
                                "MATCH (p:Product) WHERE p.segment IS NOT NULL OR EXISTS { (p)-->() }"
                                        + " RETURN count(p)"))
                .isZero();
    }

    private void start(List<SchemaStep> steps) {
        new GraphSchema(graph.driver, graph.neo4j, steps, StartPatience.NONE).afterPropertiesSet();
    }
}
