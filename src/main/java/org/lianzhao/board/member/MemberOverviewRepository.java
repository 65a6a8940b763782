package org.lianzhao.board.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Numbers of members as published, and those to be published. */
@Repository
class MemberOverviewRepository {
    static final String LATEST =
            """
            MATCH (n:MemberPublication) WHERE n.chamber IN $keys
            WITH n ORDER BY n.day DESC
            WITH n.chamber AS key, collect(n)[0] AS n
            RETURN key, n ORDER BY key
            """;

    /** Chambers with members of whom nothing was published on that day or later. */
    static final String DUE =
            """
            MATCH (c:Chamber) WHERE EXISTS { (c)-[:HAS_MEMBER]->() }
              AND NOT EXISTS { MATCH (n:MemberPublication) WHERE n.chamber = c.key AND n.day >= $day }
            RETURN c.key AS chamber ORDER BY chamber
            """;

    /** Members that may be counted, by segment with all above it and by region. */
    static final String NUMBERS =
            """
            CALL () {
              MATCH (:Chamber {key: $of})-[r:HAS_MEMBER]->(m:MemberFirm|Enterprise) WHERE r.consent IN ['COUNTED', 'SHAREABLE']
              MATCH (m)-[:WORKS_IN|OPERATES_IN]->(:ChainSegment)-[:PART_OF*0..3]->(s:ChainSegment)
              RETURN 'SEGMENT' AS kind, s.code AS code, count(DISTINCT m) AS number
              UNION
              MATCH (:Chamber {key: $of})-[r:HAS_MEMBER]->(m:MemberFirm|Enterprise) WHERE r.consent IN ['COUNTED', 'SHAREABLE'] AND m.adcode IS NOT NULL
              RETURN 'REGION' AS kind, left(m.adcode, 2) + '0000' AS code, count(m) AS number
            }
            RETURN kind, code, number ORDER BY kind, code
            """;

    /** Leaves what another instance published for that day as it is. */
    static final String PUBLISH =
            """
            MERGE (n:MemberPublication {id: $id})
            ON CREATE SET n += $properties
            """;

    private final Neo4jClient neo4j;

    MemberOverviewRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** A number of members of a kind, not to be shown. */
    record Counted(boolean ofSegment, String code, int number) {}

    Map<String, List<MemberOverview>> latest(Collection<String> chambers) {
        return KeyedRows.load(Statement.of(neo4j, LATEST), chambers, row -> overview(row.get("n")));
    }

    List<String> due(LocalDate day) {
        return Statement.of(neo4j, DUE).with("day", day).list(row -> row.get("chamber").asString());
    }

    List<Counted> numbers(String chamber) {
        return Statement.of(neo4j, NUMBERS)
                .with("of", chamber)
                .list(row ->
                        new Counted(
                                row.get("kind").asString().equals("SEGMENT"),
                                row.get("code").asString(),
                                row.get("number").asInt()));
    }

    void publish(MemberOverview overview) {
        var segments = overview.segmentCounts();
        var regions = overview.regionCounts();
        Statement.of(neo4j, PUBLISH)
                .with("id", overview.chamber() + " " + overview.day())
                .with(
                        "properties",
                        Map.of(
                                "chamber", overview.chamber(),
                                "day", overview.day(),
                                "segments", segments.stream().map(MemberCount::code).toList(),
                                "segmentBases", segments.stream().map(MemberCount::basis).toList(),
                                "segmentTold", told(segments),
                                "regions", regions.stream().map(MemberCount::code).toList(),
                                "regionBases", regions.stream().map(MemberCount::basis).toList(),
                                "regionTold", told(regions)))
                .run();
    }

    private static List<Integer> told(List<MemberCount> counts) {
        return MemberOverview.told(counts).stream().map(MemberCount::told).toList();
    }

    private static MemberOverview overview(Value n) {
        return new MemberOverview(
                n.get("chamber").asString(),
                n.get("day").asLocalDate(),
                counts(n, "segments", "segmentBases", "segmentTold"),
                counts(n, "regions", "regionBases", "regionTold"));
    }

    private static List<MemberCount> counts(Value n, String codes, String bases, String told) {
        var counts = new ArrayList<MemberCount>();
        for (var i = 0; i < n.get(codes).size(); i++) {
            counts.add(
                    new MemberCount(
                            n.get(codes).get(i).asString(),
                            n.get(bases).get(i).asInt(),
                            n.get(told).get(i).asInt()));
        }
        return counts;
    }
}
