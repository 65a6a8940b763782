package org.lianzhao.registry;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Statement;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Writes what parks focus on and serve, and surveys of the zone. Statements merge on the same ids
 * of evidence as the importer's, so that a fact from a file and the same one typed are one.
 */
@Repository
class ParkFactRepository {
    static final String SAVE_FOCUS =
            """
            MATCH (p:Park {code: $park})
            MATCH (target:IndustryChain|ChainSegment {code: $target})
            MERGE (p)-[r:FOCUSES_ON {evidenceId: $evidenceId}]->(target)
            SET r += $properties
            """;

    static final String DELETE_FOCUS =
            """
            MATCH (:Park {code: $park})-[r:FOCUSES_ON]->(:IndustryChain|ChainSegment {code: $target})
            DELETE r
            RETURN count(*) AS deleted
            """;

    static final String NAME_ANCHOR =
            """
            MATCH (e:Enterprise {key: $enterprise})
            SET e:Anchor, e.shortName = $shortName, e.exhaustive = coalesce(e.exhaustive, false)
            """;

    static final String SAVE_ANCHOR =
            """
            MATCH (p:Park {code: $park})
            MATCH (a:Anchor&Enterprise {key: $enterprise})
            MERGE (p)-[r:SERVES {evidenceId: $evidenceId}]->(a)
            SET r += $properties
            """;

    static final String DELETE_ANCHOR =
            """
            MATCH (:Park {code: $park})-[r:SERVES]->(:Anchor&Enterprise {key: $enterprise})
            DELETE r
            RETURN count(*) AS deleted
            """;

    static final String SAVE_SURVEY =
            """
            MATCH (z:Zone {code: $zone})
            MATCH (s:ChainSegment {code: $segment})
            MERGE (z)-[r:SURVEYED {evidenceId: $evidenceId}]->(s)
            SET r += $properties
            """;

    private final Neo4jClient neo4j;

    ParkFactRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    void saveFocus(
            String park,
            String target,
            String evidenceId,
            Map<String, @Nullable Object> properties) {
        fact(SAVE_FOCUS, evidenceId, properties).with("park", park).with("target", target).run();
    }

    /** Whether there was one. */
    boolean deleteFocus(String park, String target) {
        return deleted(Statement.of(neo4j, DELETE_FOCUS).with("park", park).with("target", target));
    }

    /** Makes an enterprise an anchor, or gives an anchor another short name. */
    void nameAnchor(String enterprise, String shortName) {
        Statement.of(neo4j, NAME_ANCHOR)
                .with("enterprise", enterprise)
                .with("shortName", shortName)
                .run();
    }

    void saveAnchor(
            String park,
            String enterprise,
            String evidenceId,
            Map<String, @Nullable Object> properties) {
        fact(SAVE_ANCHOR, evidenceId, properties)
                .with("park", park)
                .with("enterprise", enterprise)
                .run();
    }

    /** Whether there was one. */
    boolean deleteAnchor(String park, String enterprise) {
        return deleted(
                Statement.of(neo4j, DELETE_ANCHOR)
                        .with("park", park)
                        .with("enterprise", enterprise));
    }

    void saveSurvey(
            String zone,
            String segment,
            String evidenceId,
            Map<String, @Nullable Object> properties) {
        fact(SAVE_SURVEY, evidenceId, properties).with("zone", zone).with("segment", segment).run();
    }

    private Statement fact(
            String statement, String evidenceId, Map<String, @Nullable Object> properties) {
        return Statement.of(neo4j, statement)
                .with("evidenceId", evidenceId)
                .with("properties", properties);
    }

    private static boolean deleted(Statement statement) {
        return statement.one(row -> row.get("deleted").asInt() > 0).orElseThrow();
    }
}
