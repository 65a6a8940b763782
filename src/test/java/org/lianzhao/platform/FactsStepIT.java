package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.lianzhao.SharedGraph;

/** What {@code 0007-graph-facts.data.cypher} makes of a database from before it. */
@ResourceLock(SharedGraph.BLANK)
class FactsStepIT {
    private static final List<SchemaStep> SHIPPED = SchemaStep.shipped();

    private final BlankGraph graph = new BlankGraph();

    @BeforeEach
    void runTheStepOnDataFromBefore() {
        var before = SHIPPED.stream().filter(step -> step.number() < 6).toList();
        start(before);
        graph.run(
                """
                CREATE (:Import {id: 'own', name: 'labels'}), (:Import {id: 's', name: 'seed'})
                CREATE (z:Zone {code: 'Z'}), (p:Park {code: 'P'}), (c:IndustryChain {code: 'C', importId: 's', observedOn: '2026-11'})
                CREATE (z)-[:PROMOTES]->(c), (p)-[:FOCUSES_ON {priority: 1}]->(c)
                CREATE (e:Enterprise {key: 'E'})
                CREATE (e)-[:PRESENT_IN {status: 'UNDER_CONSTRUCTION', importId: 's', observedOn: '2024'}]->(p)
                CREATE (e)-[:PRESENT_IN {status: 'SIGNED', importId: 's', observedOn: '2026-11'}]->(p)
                CREATE (e)-[:PRESENT_IN {status: 'OPERATING', importId: 'own', observedOn: '2026-11'}]->(p)
                CREATE (e)-[:SHOWED]->(:Signal {id: 'S', note: '待核'})
                CREATE (:Chamber {key: 'C', note: '名单开放'})-[:PARTNERS_WITH]->(p)
                """);
        start(SHIPPED);
    }

    @Test
    void turnsTheStatusOfAPresenceIntoKindAndState() {
        assertThat(
                        graph.rows(
                                "MATCH ()-[r:PRESENT_IN]->() WHERE r.status IS NULL"
                                        + " RETURN r.kind AS kind, r.state AS state ORDER BY state"))
                .extracting(row -> row.get("state") + " " + row.get("kind"))
                .containsExactly("ANNOUNCED PROJECT", "BUILDING PROJECT", "OPERATING null");
    }

    @Test
    void saysWhatWasMeant() {
        assertThat(graph.count("MATCH (e:Enterprise {kind: 'MAKER'}) RETURN count(e)")).isOne();
        assertThat(
                        graph.count(
                                "MATCH (:Zone)-[r:PROMOTES {role: 'LEADING'}]->({role: 'LEADING'})"
                                        + " RETURN count(r)"))
                .isOne();
        assertThat(graph.count("MATCH ()-[r:FOCUSES_ON {basis: 'STATED'}]->() RETURN count(r)"))
                .isOne();
        assertThat(graph.count("MATCH ()-[r]->() WHERE r.certainty = 'CONFIRMED' RETURN count(r)"))
                .isEqualTo(6);
    }

    @Test
    void givesEvidenceTheNoteOfWhatItIsAbout() {
        assertThat(graph.rows("MATCH ()-[r:SHOWED|PARTNERS_WITH]->() RETURN r.note AS note"))
                .extracting(row -> row.get("note"))
                .containsExactlyInAnyOrder("待核", "名单开放");
    }

    @Test
    void takesTheDayTheSeedWasCompiledForNoSourcesDate() {
        assertThat(
                        graph.rows(
                                "MATCH ()-[r:PRESENT_IN]->() RETURN r.importId AS id,"
                                        + " r.observedOn AS observed, r.compiledOn AS compiled"))
                .extracting(row ->
                        row.get("id") + " " + row.get("observed") + " " + row.get("compiled"))
                .containsExactlyInAnyOrder("s 2024 null", "s null 2026-11", "own 2026-11 null");
        assertThat(
                        graph.count(
                                "MATCH (n:IndustryChain) WHERE n.observedOn IS NULL AND n.compiledOn ="
                                        + " '2026-11' RETURN count(n)"))
                .isOne();
    }

    private void start(List<SchemaStep> steps) {
        new GraphSchema(graph.driver, graph.neo4j, steps, StartPatience.NONE).afterPropertiesSet();
    }
}
