package org.lianzhao.registry;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Statement;
import org.lianzhao.platform.input.CompanyName;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Writes chambers, their partnerships and their members. */
@Repository
class ChamberRepository {
    /** Compared as imports compare names. */
    static final String OTHER_NAMED =
            """
            MATCH (c:Chamber) WHERE c.key <> $key AND reduce(folded = '',
              part IN split(toLower(normalize(c.name, NFKC)), $signs) | folded + part) = $form
            RETURN c.key AS key ORDER BY key LIMIT 1
            """;

    static final String SAVE =
            """
            MERGE (c:Chamber {key: $key})
            SET c += $properties
            """;

    /**
     * A partnership that an import wrote keeps the evidence id it has. Parallel ones, which files
     * may have brought, become one.
     */
    static final String SAVE_PARTNERSHIP =
            """
            MATCH (c:Chamber {key: $key})
            MATCH (place:Park|Zone {code: $place})
            MERGE (c)-[r:PARTNERS_WITH]->(place)
            WITH r ORDER BY r.evidenceId
            WITH collect(r) AS found
            FOREACH (other IN tail(found) | DELETE other)
            WITH head(found) AS r
            SET r += $properties, r.evidenceId = coalesce(r.evidenceId, $evidenceId)
            RETURN r.evidenceId AS evidenceId
            """;

    static final String DELETE_PARTNERSHIP =
            """
            MATCH (:Chamber {key: $key})-[r:PARTNERS_WITH]->(:Park|Zone {code: $place})
            DELETE r
            RETURN count(*) AS deleted
            """;

    static final String SAVE_MEMBER =
            """
            MATCH (c:Chamber {key: $key})
            MATCH (e:Enterprise {key: $enterprise})
            MERGE (c)-[r:HAS_MEMBER]->(e)
            SET r += $properties, r.evidenceId = $evidenceId
            """;

    static final String DELETE_MEMBER =
            """
            MATCH (:Chamber {key: $key})-[r:HAS_MEMBER]->(:Enterprise {key: $enterprise})
            DELETE r
            RETURN count(*) AS deleted
            """;

    private final Neo4jClient neo4j;

    ChamberRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Key of another chamber than that one with the name. */
    Optional<String> otherNamed(String name, String key) {
        return Statement.of(neo4j, OTHER_NAMED)
                .with("form", CompanyName.folded(name))
                .with("signs", CompanyName.SIGNS)
                .with("key", key)
                .one(row -> row.get("key").asString());
    }

    void save(String key, Map<String, @Nullable Object> properties) {
        Statement.of(neo4j, SAVE).with("key", key).with("properties", properties).run();
    }

    /** The id of its evidence: the one it has, or the one given. */
    String savePartnership(
            String chamber,
            String place,
            String evidenceId,
            Map<String, @Nullable Object> properties) {
        return Statement.of(neo4j, SAVE_PARTNERSHIP)
                .with("key", chamber)
                .with("place", place)
                .with("evidenceId", evidenceId)
                .with("properties", properties)
                .one(row -> row.get("evidenceId").asString())
                .orElseThrow();
    }

    /** Whether there was one. */
    boolean deletePartnership(String chamber, String place) {
        return Statement.of(neo4j, DELETE_PARTNERSHIP)
                .with("key", chamber)
                .with("place", place)
                .one(row -> row.get("deleted").asInt() > 0)
                .orElseThrow();
    }

    void saveMember(
            String chamber,
            String enterprise,
            String evidenceId,
            Map<String, @Nullable Object> properties) {
        Statement.of(neo4j, SAVE_MEMBER)
                .with("key", chamber)
                .with("enterprise", enterprise)
                .with("evidenceId", evidenceId)
                .with("properties", properties)
                .run();
    }

    /** Whether there was one. */
    boolean deleteMember(String chamber, String enterprise) {
        return Statement.of(neo4j, DELETE_MEMBER)
                .with("key", chamber)
                .with("enterprise", enterprise)
                .one(row -> row.get("deleted").asInt() > 0)
                .orElseThrow();
    }
}
