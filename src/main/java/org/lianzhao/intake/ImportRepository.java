package org.lianzhao.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Statement;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Writes the rows of tables, and finds what rows may refer to. */
@Repository
class ImportRepository {
    static final String EXISTING_REGIONS =
            "MATCH (n:Region) WHERE n.adcode IN $keys RETURN n.adcode AS key";
    static final String EXISTING_ZONES =
            "MATCH (n:Zone) WHERE n.code IN $keys RETURN n.code AS key";
    static final String EXISTING_PARKS =
            "MATCH (n:Park) WHERE n.code IN $keys RETURN n.code AS key";
    static final String EXISTING_PLACES =
            "MATCH (n:Park|Zone) WHERE n.code IN $keys RETURN n.code AS key";
    static final String EXISTING_LOCATIONS =
            """
            MATCH (n:Park|Zone) WHERE n.code IN $keys RETURN n.code AS key
            UNION
            MATCH (n:Region) WHERE n.adcode IN $keys RETURN n.adcode AS key
            """;
    static final String EXISTING_CHAINS =
            "MATCH (n:IndustryChain) WHERE n.code IN $keys RETURN n.code AS key";
    static final String EXISTING_SEGMENTS =
            "MATCH (n:ChainSegment) WHERE n.code IN $keys RETURN n.code AS key";
    static final String EXISTING_DIRECTIONS =
            "MATCH (n:IndustryChain|ChainSegment) WHERE n.code IN $keys RETURN n.code AS key";
    static final String EXISTING_ENTERPRISES =
            "MATCH (n:Enterprise) WHERE n.key IN $keys RETURN n.key AS key";
    static final String EXISTING_ANCHORS =
            "MATCH (n:Anchor&Enterprise) WHERE n.key IN $keys RETURN n.key AS key";

    static final String ENTERPRISES_BY_USCC =
            "MATCH (n:Enterprise) WHERE n.uscc IN $usccs RETURN n.uscc AS uscc, n.key AS key";

    static final String RECORD_IMPORT =
            """
            MERGE (i:Import {id: $id})
            SET i.name = $name, i.rows = $rows
            """;

    static final String ADVANCE_DATE =
            """
            MATCH (s:GraphState {id: 'graph'})
            SET s.asOf = CASE WHEN s.asOf IS NULL OR s.asOf < $asOf THEN $asOf ELSE s.asOf END
            """;

    static final String IS_EMPTY = "RETURN NOT EXISTS { MATCH (:Zone) } AS empty";

    private final Neo4jClient neo4j;

    ImportRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    void write(Table table, List<Map<String, @Nullable Object>> rows) {
        Statement.of(neo4j, table.statement()).with("rows", rows).run();
    }

    /** Which of the keys are in the graph already. */
    Set<String> existing(Reference reference, Collection<String> keys) {
        var statement =
                switch (reference) {
                    case REGION -> EXISTING_REGIONS;
                    case ZONE -> EXISTING_ZONES;
                    case PARK -> EXISTING_PARKS;
                    case PLACE -> EXISTING_PLACES;
                    case LOCATION -> EXISTING_LOCATIONS;
                    case CHAIN -> EXISTING_CHAINS;
                    case SEGMENT -> EXISTING_SEGMENTS;
                    case DIRECTION -> EXISTING_DIRECTIONS;
                    case ENTERPRISE -> EXISTING_ENTERPRISES;
                    case ANCHOR -> EXISTING_ANCHORS;
                };
        return Set.copyOf(
                Statement.of(neo4j, statement)
                        .with("keys", keys)
                        .list(row -> row.get("key").asString()));
    }

    /** Keys of the enterprises that have those codes, by code. */
    Map<String, String> enterprisesByUscc(Collection<String> usccs) {
        return Statement.of(neo4j, ENTERPRISES_BY_USCC).with("usccs", usccs).list().stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get("uscc").asString(),
                                row -> row.get("key").asString()));
    }

    void record(String importId, String name, int rows) {
        Statement.of(neo4j, RECORD_IMPORT)
                .with("id", importId)
                .with("name", name)
                .with("rows", rows)
                .run();
    }

    /**
     * Moves the date of the data forward; titles expire against it, so that a list depends on the
     * data alone.
     */
    void advanceDate(String asOf) {
        Statement.of(neo4j, ADVANCE_DATE).with("asOf", asOf).run();
    }

    boolean isGraphEmpty() {
        return Statement.of(neo4j, IS_EMPTY).one(row -> row.get("empty").asBoolean()).orElseThrow();
    }
}
