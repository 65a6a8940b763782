package org.lianzhao.board.correction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Enterprise;
import org.lianzhao.graph.GraphObjects;
import org.lianzhao.platform.PartialDate;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** What is stored about an enterprise, for itself, and what is put right of it. */
@Repository
class EnterpriseRecordRepository {
    static final String ENTERPRISE =
            """
            MATCH (e:Enterprise {key: $enterprise})
            RETURN e
            """;

    static final String FACTS =
            """
            MATCH (e:Enterprise {key: $enterprise})
            MATCH (e)-[r:SUPPLIES|MAKES|OPERATES_IN|INVESTS_IN|LOCATED_IN|PRESENT_IN|SHOWED|HOLDS|DEMANDS|LEADS|SERVES]-(x)
            WHERE r.evidenceId IS NOT NULL
            RETURN r.evidenceId AS key, type(r) AS type, startNode(r) = e AS outgoing,
              coalesce(x.statement, x.name) AS other, r.product AS product, r.state AS state,
              r.source AS source, r.url AS url, r.observedOn AS observedOn, r.compiledOn AS compiledOn
            ORDER BY type, other, key
            """;

    static final String CORRECT_FIELD =
            """
            MATCH (e:Enterprise {key: $enterprise})
            SET e += $properties
            """;

    static final String CORRECT_REGION =
            """
            MATCH (region:Region {adcode: $adcode})
            MATCH (e:Enterprise {key: $enterprise})
            SET e.adcode = $adcode
            WITH e, region
            OPTIONAL MATCH (e)-[old:LOCATED_IN]->(:Region)
            DELETE old
            WITH DISTINCT e, region
            MERGE (e)-[r:LOCATED_IN]->(region)
            SET r += $properties, r.basis = e.locationBasis
            """;

    static final String REMOVE_FACT =
            """
            MATCH (:Enterprise {key: $enterprise})-[r:SUPPLIES|MAKES|OPERATES_IN|INVESTS_IN|PRESENT_IN|SHOWED|HOLDS|DEMANDS|LEADS|SERVES {evidenceId: $evidence}]-()
            WITH DISTINCT r, type(r) AS type
            DELETE r
            RETURN type
            """;

    static final String REGION =
            """
            MATCH (r:Region {adcode: $adcode})
            RETURN r.adcode AS adcode
            """;

    private final Neo4jClient neo4j;

    EnterpriseRecordRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    Optional<Enterprise> enterprise(String key) {
        return Statement.of(neo4j, ENTERPRISE)
                .with("enterprise", key)
                .one(row -> GraphObjects.enterprise(row.get("e").asNode()));
    }

    List<RecordedFact> facts(String enterprise) {
        return Statement.of(neo4j, FACTS)
                .with("enterprise", enterprise)
                .list(EnterpriseRecordRepository::fact);
    }

    void correctField(String enterprise, Map<String, Object> properties) {
        Statement.of(neo4j, CORRECT_FIELD)
                .with("enterprise", enterprise)
                .with("properties", properties)
                .run();
    }

    void correctRegion(String enterprise, String adcode, Map<String, Object> evidence) {
        Statement.of(neo4j, CORRECT_REGION)
                .with("enterprise", enterprise)
                .with("adcode", adcode)
                .with("properties", evidence)
                .run();
    }

    /**
     * Takes a fact away; the type of relationship it was, nothing where it is not there any more.
     */
    Optional<String> removeFact(String enterprise, String evidence) {
        return Statement.of(neo4j, REMOVE_FACT)
                .with("enterprise", enterprise)
                .with("evidence", evidence)
                .one(row -> row.get("type").asString());
    }

    boolean isRegion(String adcode) {
        return !Statement.of(neo4j, REGION).with("adcode", adcode).list().isEmpty();
    }

    private static RecordedFact fact(Record row) {
        return new RecordedFact(
                row.get("key").asString(),
                FactSentence.kind(row),
                FactSentence.of(row),
                row.get("source").asString(""),
                row.get("url").asString(null),
                date(row.get("observedOn")),
                date(row.get("compiledOn")));
    }

    private static @Nullable PartialDate date(Value value) {
        return value.isNull() ? null : new PartialDate(value.asString());
    }
}
