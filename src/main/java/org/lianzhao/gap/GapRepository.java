package org.lianzhao.gap;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.AnchorEnterprise;
import org.lianzhao.graph.ChainSegment;
import org.lianzhao.graph.GraphObjects;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Counts around a segment. Local is who is in the zone's municipality: by the head office, or by a
 * presence there that is not closed and not to be verified first. Parks and zones have a region's
 * code as regions do. The statements cut its two digits off, as {@code Adcode.province} does,
 * because they are what reads the zone; a property of its own would have to be kept in step with
 * the code. Lead lists count by the same condition.
 */
@Repository
class GapRepository {
    /**
     * Leaf segments of the chains a park focuses on, and below the segments it focuses on, seen by
     * the park: only anchors it serves count.
     */
    static final String OF_PARKS =
            """
            MATCH (p:Park)-[:FOCUSES_ON]->(target:IndustryChain|ChainSegment) WHERE p.code IN $keys
            CALL (target) {
              MATCH (target:IndustryChain)-[:HAS_SEGMENT]->(s:ChainSegment)
              RETURN s
              UNION
              MATCH (target:ChainSegment)<-[:PART_OF*0..3]-(s:ChainSegment)
              RETURN s
            }
            WITH DISTINCT p, s WHERE NOT EXISTS { (s)<-[:PART_OF]-(:ChainSegment) }
            MATCH (z:Zone)-[:HAS_PARK]->(p)
            WITH p, z, s, left(z.adcode, 2) AS province
            MATCH (m:Region {adcode: province + '0000'})
            OPTIONAL MATCH (z)-[v:SURVEYED]->(s)
            RETURN p.code AS key, s, m.name AS municipality, v.share AS coverage,
              [(p)-[:SERVES]->(a:Anchor)
                WHERE EXISTS { (s)-[:PART_OF*0..3]->(:ChainSegment)<-[:DEMANDS]-(a) } | a] AS anchors,
              COUNT {
                (s)<-[:OPERATES_IN]-(e:Enterprise)
                WHERE e.adcode STARTS WITH province OR EXISTS {
                  MATCH (e)-[a:PRESENT_IN]->(place:Zone|Park|Region)
                  WHERE place.adcode STARTS WITH province AND coalesce(a.state, 'OPERATING') <> 'CLOSED'
                    AND coalesce(a.certainty, '') <> 'TO_VERIFY' }
              } AS local,
              COUNT { (s)<-[:OPERATES_IN]-(:Enterprise) } AS known
            ORDER BY key, size(anchors) DESC, s.code
            """;

    /**
     * Any segments, seen by the zone their chain belongs to; enterprises of the segments below
     * count as well.
     */
    static final String OF_SEGMENTS =
            """
            MATCH (s:ChainSegment) WHERE s.code IN $keys
            MATCH (z:Zone)-[:PROMOTES]->(:IndustryChain {code: s.chain})
            WITH z, s, left(z.adcode, 2) AS province
            MATCH (m:Region {adcode: province + '0000'})
            OPTIONAL MATCH (z)-[v:SURVEYED]->(s)
            CALL (s, province) {
              OPTIONAL MATCH (s)<-[:PART_OF*0..3]-(:ChainSegment)<-[:OPERATES_IN]-(e:Enterprise)
              WITH DISTINCT e, e.adcode STARTS WITH province OR EXISTS {
                  MATCH (e)-[a:PRESENT_IN]->(place:Zone|Park|Region)
                  WHERE place.adcode STARTS WITH province AND coalesce(a.state, 'OPERATING') <> 'CLOSED'
                    AND coalesce(a.certainty, '') <> 'TO_VERIFY' } AS isLocal
              RETURN count(e) AS known, count(CASE WHEN isLocal THEN e END) AS local
            }
            CALL (s, z) {
              MATCH (z)-[:HAS_PARK]->(:Park)-[:SERVES]->(a:Anchor)
              WHERE EXISTS { (s)-[:PART_OF*0..3]->(:ChainSegment)<-[:DEMANDS]-(a) }
              WITH DISTINCT a ORDER BY a.key
              RETURN collect(a) AS anchors
            }
            RETURN s.code AS key, s, m.name AS municipality, v.share AS coverage, anchors, local, known
            ORDER BY key
            """;

    private final Neo4jClient neo4j;

    GapRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    Map<String, List<SegmentGap>> ofParks(Collection<String> parks) {
        return KeyedRows.load(Statement.shown(neo4j, OF_PARKS), parks, GapRepository::gap);
    }

    List<SegmentGap> ofSegments(Collection<String> segments) {
        return KeyedRows.load(Statement.shown(neo4j, OF_SEGMENTS), segments, GapRepository::gap)
                .values()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static SegmentGap gap(Record row) {
        ChainSegment segment = GraphObjects.segment(row.get("s").asNode());
        List<AnchorEnterprise> anchors =
                row.get("anchors").asList(v -> GraphObjects.anchor(v.asNode()));
        @Nullable Double coverage =
                row.get("coverage").isNull() ? null : row.get("coverage").asDouble();
        return new SegmentGap(
                null,
                segment,
                row.get("municipality").asString(),
                anchors.stream().sorted(Comparator.comparing(a -> a.enterprise().key())).toList(),
                row.get("local").asInt(),
                row.get("known").asInt(),
                coverage);
    }
}
