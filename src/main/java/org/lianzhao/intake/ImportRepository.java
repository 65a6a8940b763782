package org.lianzhao.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Statement;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Writes the rows of tables, and what an import says of itself. */
@Repository
class ImportRepository {
    static final String RECORD_IMPORT =
            """
            MERGE (i:Import {id: $id})
            SET i.name = $name, i.rows = $rows
            """;

    static final String DATE = "MATCH (s:GraphState {id: 'graph'}) RETURN s.asOf AS asOf";

    static final String SET_DATE = "MATCH (s:GraphState {id: 'graph'}) SET s.asOf = $asOf";

    /** Whether anything imported has one of these dates: the first that has is enough. */
    static final String IS_DATED =
            """
            RETURN EXISTS {
              MATCH (:Enterprise|Park|Chamber|LiaisonOffice|ChainSegment|Zone)-[r:SUPPLIES|MAKES|OPERATES_IN|INVESTS_IN|LOCATED_IN|PRESENT_IN|SHOWED|HOLDS|DEMANDS|FOCUSES_ON|LEADS|SERVES|PARTNERS_WITH|FEEDS|SURVEYED]->()
              WHERE r.importId IS NOT NULL AND (r.compiledOn IN $dates OR r.observedOn IN $dates)
            } OR EXISTS {
              MATCH (n:Enterprise|Zone|Park|IndustryChain|ChainSegment|Chamber|Figure|Site)
              WHERE n.importId IS NOT NULL AND (n.compiledOn IN $dates OR n.observedOn IN $dates)
            } AS dated
            """;

    static final String DATES =
            """
            CALL () {
              MATCH (:Enterprise|Park|Chamber|LiaisonOffice|ChainSegment|Zone)-[r:SUPPLIES|MAKES|OPERATES_IN|INVESTS_IN|LOCATED_IN|PRESENT_IN|SHOWED|HOLDS|DEMANDS|FOCUSES_ON|LEADS|SERVES|PARTNERS_WITH|FEEDS|SURVEYED]->() WHERE r.importId IS NOT NULL
              UNWIND [r.observedOn, r.compiledOn] AS date
              RETURN DISTINCT date
              UNION
              MATCH (n:Enterprise|Zone|Park|IndustryChain|ChainSegment|Chamber|Figure|Site) WHERE n.importId IS NOT NULL
              UNWIND [n.observedOn, n.compiledOn] AS date
              RETURN DISTINCT date
            }
            WITH date WHERE date IS NOT NULL
            RETURN date
            """;

    static final String IS_EMPTY = "RETURN NOT EXISTS { MATCH (:Zone) } AS empty";

    private final Neo4jClient neo4j;

    ImportRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    void write(Table table, List<Map<String, @Nullable Object>> rows) {
        Statement.of(neo4j, table.statement()).with("rows", rows).run();
    }

    void record(String importId, String name, int rows) {
        Statement.of(neo4j, RECORD_IMPORT)
                .with("id", importId)
                .with("name", name)
                .with("rows", rows)
                .run();
    }

    /** The date of the data, once anything was imported. */
    Optional<String> date() {
        return Statement.of(neo4j, DATE)
                .one(row -> Optional.ofNullable(row.get("asOf").asString(null)))
                .flatMap(date -> date);
    }

    void setDate(String asOf) {
        Statement.of(neo4j, SET_DATE).with("asOf", asOf).run();
    }

    boolean isDated(Collection<String> dates) {
        return Statement.of(neo4j, IS_DATED)
                .with("dates", dates)
                .one(row -> row.get("dated").asBoolean())
                .orElseThrow();
    }

    /** All dates of what was imported, as they were written. */
    List<String> dates() {
        return Statement.of(neo4j, DATES).list(row -> row.get("date").asString());
    }

    boolean isGraphEmpty() {
        return Statement.of(neo4j, IS_EMPTY).one(row -> row.get("empty").asBoolean()).orElseThrow();
    }
}
