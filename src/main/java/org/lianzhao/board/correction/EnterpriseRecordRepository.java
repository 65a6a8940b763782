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
              coalesce(x.statement, x.name, x.code) AS other, r.product AS product, r.state AS state,
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

    /** What is meant by a code, or by a name with or without those of the regions above it. */
    static final String REGION =
            """
            MATCH (r:Region) WHERE r.adcode = $region OR $region ENDS WITH r.name
            OPTIONAL MATCH (above:Region {adcode: r.parent})
            OPTIONAL MATCH (top:Region {adcode: above.parent})
            WITH r.adcode AS adcode, r.name AS name, [x IN [top.name, above.name] WHERE NOT x IN $placeholders] AS above
            WITH adcode, name, reduce(t = '', x IN above | t + x) AS full, coalesce(above[-1], '') AS nearest,
              coalesce(above[0], '') AS first
            WHERE adcode = $region OR (NOT name IN $placeholders AND $region IN [name, first + name, nearest + name, full + name])
            RETURN adcode, full + CASE WHEN name IN $placeholders THEN '' ELSE name END AS name ORDER BY adcode LIMIT 2
            """;

    /** Names of GB/T 2260 that say nothing. */
    private static final List<String> PLACEHOLDERS =
            List.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

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

    /** A region with its name from the province down. */
    record Region(String adcode, String name) {}

    /** The one region of that code or name; nothing where there is none or several. */
    Optional<Region> region(@Nullable String codeOrName) {
        var found =
                Statement.of(neo4j, REGION)
                        .with("region", codeOrName)
                        .with("placeholders", PLACEHOLDERS)
                        .list(row ->
                                new Region(
                                        row.get("adcode").asString(), row.get("name").asString()));
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
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
