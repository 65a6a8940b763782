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
     * What few enterprises have is only sought where there is a relationship of it.
     */
    static final String STRETCH =
            """
            MATCH (e:Enterprise) WHERE e.key > $after
            WITH e ORDER BY e.key LIMIT $limit
            WITH e, CASE WHEN EXISTS { (e)-[:INVESTS_IN]-() } THEN COLLECT {
              MATCH (e)<-[:INVESTS_IN*0..5 {kind: 'CONTROL'}]-(head:Enterprise)
              WHERE NOT EXISTS { (head)<-[:INVESTS_IN {kind: 'CONTROL'}]-() }
              RETURN head ORDER BY head.key LIMIT 1
            }[0] END AS head
            WITH e, head, CASE WHEN head IS NULL THEN [e] ELSE COLLECT {
              MATCH (head)-[:INVESTS_IN*0..5 {kind: 'CONTROL'}]->(m:Enterprise)
              RETURN DISTINCT m
            } END AS members
            RETURN e.key AS key, e.name AS name, COUNT { (e)-[:MAKES]->() } AS products,
              COLLECT {
                MATCH (e)-[o:OPERATES_IN]->(s:ChainSegment)
                RETURN {segment: s.code, confidence: o.confidence, certainty: o.certainty, ofGroup: EXISTS { (s)<-[:PART_OF]-() },
                  products: CASE WHEN EXISTS { (e)-[:MAKES]->() } THEN COUNT {
                    MATCH (e)-[k:MAKES]->(:Product)
                    WHERE EXISTS { (:ChainSegment {code: k.segment})-[:PART_OF*0..3]->(s) }
                  } ELSE 0 END}
              } AS operations,
              [(e)-[l:LOCATED_IN]->(r:Region) | r.adcode + CASE l.certainty WHEN 'TO_VERIFY' THEN '?' ELSE '' END][0] AS region,
              CASE WHEN EXISTS { (e)-[:HOLDS]->() } THEN [(e)-[h:HOLDS]->(t:Label)
                WHERE coalesce(h.certainty, '') <> 'TO_VERIFY' | {type: t.code, until: h.validUntil}] ELSE [] END AS titles,
              CASE WHEN EXISTS { (e)-[:SHOWED]->() } THEN [(e)-[w:SHOWED]->(g:Signal)
                WHERE coalesce(w.certainty, '') <> 'TO_VERIFY' | {kind: g.kind, observedOn: w.observedOn}] ELSE [] END AS signals,
              CASE WHEN head IS NULL AND NOT EXISTS { (e)-[:PRESENT_IN]->() } THEN [] ELSE COLLECT {
                UNWIND members AS m
                MATCH (m)-[a:PRESENT_IN]->(place:Zone|Park|Region) WHERE coalesce(a.state, 'OPERATING') <> 'CLOSED'
                RETURN DISTINCT CASE WHEN place:Region THEN left(place.adcode, 2) ELSE coalesce(place.zone, place.code) END
              } END + [m IN members WHERE m <> e AND m.adcode IS NOT NULL | left(m.adcode, 2)] AS presences,
              coalesce(e.kind, 'MAKER') AS kind,
              e:Anchor OR (EXISTS { (e)<-[:INVESTS_IN]-() } AND EXISTS { (e)<-[:INVESTS_IN*1..5 {kind: 'CONTROL'}]-(:Anchor) }) AS ofAnchor,
              CASE WHEN size(members) > 1 THEN head.key END AS group
            ORDER BY key
            """;

    /** The same of some enterprises. */
    static final String BY_KEYS =
            """
            MATCH (e:Enterprise) WHERE e.key IN $keys
            WITH e, CASE WHEN EXISTS { (e)-[:INVESTS_IN]-() } THEN COLLECT {
              MATCH (e)<-[:INVESTS_IN*0..5 {kind: 'CONTROL'}]-(head:Enterprise)
              WHERE NOT EXISTS { (head)<-[:INVESTS_IN {kind: 'CONTROL'}]-() }
              RETURN head ORDER BY head.key LIMIT 1
            }[0] END AS head
            WITH e, head, CASE WHEN head IS NULL THEN [e] ELSE COLLECT {
              MATCH (head)-[:INVESTS_IN*0..5 {kind: 'CONTROL'}]->(m:Enterprise)
              RETURN DISTINCT m
            } END AS members
            RETURN e.key AS key, e.name AS name, COUNT { (e)-[:MAKES]->() } AS products,
              COLLECT {
                MATCH (e)-[o:OPERATES_IN]->(s:ChainSegment)
                RETURN {segment: s.code, confidence: o.confidence, certainty: o.certainty, ofGroup: EXISTS { (s)<-[:PART_OF]-() },
                  products: CASE WHEN EXISTS { (e)-[:MAKES]->() } THEN COUNT {
                    MATCH (e)-[k:MAKES]->(:Product)
                    WHERE EXISTS { (:ChainSegment {code: k.segment})-[:PART_OF*0..3]->(s) }
                  } ELSE 0 END}
              } AS operations,
              [(e)-[l:LOCATED_IN]->(r:Region) | r.adcode + CASE l.certainty WHEN 'TO_VERIFY' THEN '?' ELSE '' END][0] AS region,
              CASE WHEN EXISTS { (e)-[:HOLDS]->() } THEN [(e)-[h:HOLDS]->(t:Label)
                WHERE coalesce(h.certainty, '') <> 'TO_VERIFY' | {type: t.code, until: h.validUntil}] ELSE [] END AS titles,
              CASE WHEN EXISTS { (e)-[:SHOWED]->() } THEN [(e)-[w:SHOWED]->(g:Signal)
                WHERE coalesce(w.certainty, '') <> 'TO_VERIFY' | {kind: g.kind, observedOn: w.observedOn}] ELSE [] END AS signals,
              CASE WHEN head IS NULL AND NOT EXISTS { (e)-[:PRESENT_IN]->() } THEN [] ELSE COLLECT {
                UNWIND members AS m
                MATCH (m)-[a:PRESENT_IN]->(place:Zone|Park|Region) WHERE coalesce(a.state, 'OPERATING') <> 'CLOSED'
                RETURN DISTINCT CASE WHEN place:Region THEN left(place.adcode, 2) ELSE coalesce(place.zone, place.code) END
              } END + [m IN members WHERE m <> e AND m.adcode IS NOT NULL | left(m.adcode, 2)] AS presences,
              coalesce(e.kind, 'MAKER') AS kind,
              e:Anchor OR (EXISTS { (e)<-[:INVESTS_IN]-() } AND EXISTS { (e)<-[:INVESTS_IN*1..5 {kind: 'CONTROL'}]-(:Anchor) }) AS ofAnchor,
              CASE WHEN size(members) > 1 THEN head.key END AS group
            ORDER BY key
            """;

    /** Enterprises that may be of one group with some others. */
    static final String GROUPS_OF =
            """
            MATCH (e:Enterprise) WHERE e.key IN $keys
            MATCH (e)-[:INVESTS_IN*0..6 {kind: 'CONTROL'}]-(m:Enterprise)
            RETURN DISTINCT m.key AS key
            """;

    static final String REGIONS =
            """
            MATCH (r:Region)
            RETURN r
            """;

    static final String PARKS_WITH_FOCUS =
            """
            MATCH (p:Park)-[:FOCUSES_ON]->(:IndustryChain|ChainSegment)
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

    List<String> groupsOf(Collection<String> keys) {
        return Statement.of(neo4j, GROUPS_OF)
                .with("keys", keys)
                .list(row -> row.get("key").asString());
    }

    List<Record> regions() {
        return Statement.of(neo4j, REGIONS).list();
    }

    List<String> parksWithFocus() {
        return Statement.of(neo4j, PARKS_WITH_FOCUS).list(row -> row.get("park").asString());
    }
}
