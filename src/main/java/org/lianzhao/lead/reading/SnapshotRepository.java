package org.lianzhao.lead.reading;

import java.util.Collection;
import java.util.List;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** The statements a snapshot is built from. What they return is read by {@link SnapshotReader}. */
@Repository
class SnapshotRepository {
    private static final String ROW =
            """
            // What a snapshot holds of an enterprise.
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

    /**
     * A stretch of enterprises by key: reading all in stretches bounds the memory a rebuild takes.
     */
    static final String STRETCH =
            """
            MATCH (e:Enterprise) WHERE e.key > $after
            WITH e ORDER BY e.key LIMIT $limit
            """
                    + ROW;

    static final String BY_KEYS =
            """
            MATCH (e:Enterprise) WHERE e.key IN $keys
            """
                    + ROW;

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

    Collection<Record> stretch(String after, int limit) {
        return rows(neo4j.query(STRETCH).bind(after).to("after").bind(limit).to("limit"));
    }

    Collection<Record> byKeys(Collection<String> keys) {
        return rows(neo4j.query(BY_KEYS).bind(List.copyOf(keys)).to("keys"));
    }

    Collection<Record> regions() {
        return neo4j.query(REGIONS).fetchAs(Record.class).mappedBy((types, row) -> row).all();
    }

    Collection<String> parksWithFocus() {
        return neo4j.query(PARKS_WITH_FOCUS).fetchAs(String.class).all();
    }

    private static Collection<Record> rows(Neo4jClient.RunnableSpec query) {
        return query.fetchAs(Record.class).mappedBy((types, row) -> row).all();
    }
}
