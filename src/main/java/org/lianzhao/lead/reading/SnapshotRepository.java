package org.lianzhao.lead.reading;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The statements a snapshot is built from. What they return is read by {@link SnapshotReader} and
 * {@link Trade}. What every enterprise has comes as lists, because the names of a map would be sent
 * and read hundreds of thousands of times.
 */
@Repository
class SnapshotRepository {
    private static final String LOCATED =
            """
              [(e)-[l:LOCATED_IN]->(r:Region) | [r.adcode, l.evidenceId, l.certainty]][0] AS located
            """;

    /**
     * What the columns hold of an enterprise {@code e}, after {@code WITH e,}. What few enterprises
     * have is only sought where there is a relationship of it.
     */
    private static final String FACTS =
            """
            CASE WHEN EXISTS { (e)-[:INVESTS_IN]-() } THEN COLLECT {
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
                RETURN [s.code, o.confidence, o.certainty, EXISTS { (s)<-[:PART_OF]-() },
                  CASE WHEN EXISTS { (e)-[:MAKES]->() } THEN COUNT {
                    MATCH (e)-[k:MAKES]->(:Product)
                    WHERE EXISTS { (:ChainSegment {code: k.segment})-[:PART_OF*0..3]->(s) }
                  } ELSE 0 END]
              } AS operations,
            """
                    + LOCATED
                    + """
                      ,
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
                    """;

    /**
     * What the market needs of an enterprise besides: whether it buys, where it builds, and whom it
     * supplies. All properties of a relation are read at once, because one by one each is sought
     * anew.
     */
    private static final String TRADE =
            """
              , e:Anchor OR EXISTS { (e)<-[:SUPPLIES]-(:Enterprise) } AS buys,
              CASE WHEN EXISTS { (e)-[:PRESENT_IN]->() } THEN [(e)-[b:PRESENT_IN {kind: 'PLANT'}]->(p:Region)
                WHERE coalesce(b.state, 'OPERATING') <> 'CLOSED' AND coalesce(b.certainty, '') <> 'TO_VERIFY'
                | [p.adcode, b.evidenceId]] ELSE [] END AS plants,
              COLLECT {
                MATCH (e)-[relation:SUPPLIES]->(customer:Enterprise)
                WITH customer, properties(relation) AS r
                RETURN [customer.key, coalesce(r.segment, r.product), coalesce(r.tier, 1), r.since, r.until, r.observedOn,
                  coalesce(r.unsplit, false), r.certainty, r.evidenceId]
              } AS supplies
            ORDER BY key
            """;

    /**
     * A stretch of enterprises by key, as the columns and the market hold them. Reading all in
     * stretches bounds the memory a rebuild takes; reading an enterprise once, with all its
     * relations, takes two thirds of the processor time that relations by themselves take.
     */
    static final String STRETCH =
            """
            MATCH (e:Enterprise) WHERE e.key > $after
            WITH e ORDER BY e.key LIMIT $limit
            WITH e,
            """
                    + FACTS
                    + TRADE;

    /** Those who buy or supply, as the market holds them. */
    static final String TRADERS =
            """
            MATCH (e:Enterprise) WHERE e:Anchor OR EXISTS { (e)-[:SUPPLIES]-() }
            RETURN e.key AS key, e.name AS name,
            """
                    + LOCATED
                    + TRADE;

    /** Some enterprises, as the columns hold them. */
    static final String BY_KEYS =
            """
            MATCH (e:Enterprise) WHERE e.key IN $keys
            WITH e,
            """
                    + FACTS
                    + """
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

    /** Row by row: all of a stretch at once take more memory than what is made of them. */
    <T> List<T> stretch(String after, int limit, Function<Record, T> row) {
        return Statement.of(neo4j, STRETCH).with("after", after).with("limit", limit).list(row);
    }

    void traders(Consumer<Record> trader) {
        Statement.of(neo4j, TRADERS)
                .list(row -> {
                    trader.accept(row);
                    return row.get("key").asString();
                });
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
