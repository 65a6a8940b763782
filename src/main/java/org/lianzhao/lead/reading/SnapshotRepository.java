package org.lianzhao.lead.reading;

import java.util.Collection;
import java.util.List;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** The statements a snapshot is built from. What they return is read by {@link SnapshotReader}. */
@Repository
class SnapshotRepository {
    /**
     * A stretch of enterprises by key: reading all in stretches bounds the memory a rebuild takes.
     */
    static final String STRETCH =
            """
            MATCH (e:Enterprise) WHERE e.key > $after
            WITH e ORDER BY e.key LIMIT $limit
            CALL (e) {
              MATCH (e)-[o:OPERATES_IN]->(s:ChainSegment)
              RETURN collect({segment: s.code, confidence: o.confidence}) AS operations
            }
            RETURN e.key AS key, e.name AS name, operations,
              [(e)-[:LOCATED_IN]->(r:Region) | r.adcode][0] AS region,
              [(e)-[h:HOLDS]->(t:Label) | {type: t.code, until: h.validUntil}] AS titles,
              [(e)-[:SHOWED]->(g:Signal) | g.kind] AS warnings,
              [(e)-[:PRESENT_IN]->(place:Zone|Park) | coalesce(place.zone, place.code)] AS zones
            ORDER BY key
            """;

    /** The same of some enterprises. */
    static final String BY_KEYS =
            """
            MATCH (e:Enterprise) WHERE e.key IN $keys
            CALL (e) {
              MATCH (e)-[o:OPERATES_IN]->(s:ChainSegment)
              RETURN collect({segment: s.code, confidence: o.confidence}) AS operations
            }
            RETURN e.key AS key, e.name AS name, operations,
              [(e)-[:LOCATED_IN]->(r:Region) | r.adcode][0] AS region,
              [(e)-[h:HOLDS]->(t:Label) | {type: t.code, until: h.validUntil}] AS titles,
              [(e)-[:SHOWED]->(g:Signal) | g.kind] AS warnings,
              [(e)-[:PRESENT_IN]->(place:Zone|Park) | coalesce(place.zone, place.code)] AS zones
            ORDER BY key
            """;

    static final String REGIONS =
            """
            MATCH (r:Region)
            RETURN r
            """;

    static final String PARKS_WITH_FOCUS =
            """
            MATCH (p:Park)-[:FOCUSES_ON]->(:IndustryChain)
            RETURN DISTINCT p.code AS park ORDER BY park
            """;

    private final Neo4jClient neo4j;

    SnapshotRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    List<Record> stretch(String after, int limit) {
        return Statement.of(neo4j, STRETCH).with("after", after).with("limit", limit).list();
    }

    List<Record> byKeys(Collection<String> keys) {
        return Statement.of(neo4j, BY_KEYS).with("keys", keys).list();
    }

    List<Record> regions() {
        return Statement.of(neo4j, REGIONS).list();
    }

    List<String> parksWithFocus() {
        return Statement.of(neo4j, PARKS_WITH_FOCUS).list(row -> row.get("park").asString());
    }
}
