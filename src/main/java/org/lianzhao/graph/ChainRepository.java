package org.lianzhao.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.Statement;
import org.lianzhao.platform.Viewer;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

@Repository
class ChainRepository {
    static final String CHAINS =
            """
            MATCH (c:IndustryChain)
            RETURN c ORDER BY c.code
            """;

    static final String CHAINS_BY_CODE =
            """
            MATCH (c:IndustryChain) WHERE c.code IN $codes
            RETURN c ORDER BY c.code
            """;

    static final String SEGMENTS_BY_CODE =
            """
            MATCH (s:ChainSegment) WHERE s.code IN $codes
            RETURN s ORDER BY s.code
            """;

    static final String SEGMENTS_OF_CHAINS =
            """
            MATCH (c:IndustryChain)-[:HAS_SEGMENT]->(s:ChainSegment) WHERE c.code IN $keys
            RETURN c.code AS key, s ORDER BY key, s.code
            """;

    static final String LEADERS_OF_CHAINS =
            """
            MATCH (e:Enterprise)-[r:LEADS]->(c:IndustryChain)
            WHERE c.code IN $keys
              AND ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) })
            RETURN c.code AS key, c, r, e ORDER BY key, e.key
            """;

    static final String FED_SEGMENTS =
            """
            MATCH (from:ChainSegment)-[:FEEDS]->(s:ChainSegment) WHERE from.code IN $keys
            RETURN from.code AS key, s ORDER BY key, s.code
            """;

    static final String FEEDING_SEGMENTS =
            """
            MATCH (s:ChainSegment)-[:FEEDS]->(to:ChainSegment) WHERE to.code IN $keys
            RETURN to.code AS key, s ORDER BY key, s.code
            """;

    private final Neo4jClient neo4j;

    ChainRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    List<IndustryChain> chains() {
        return Statement.shown(neo4j, CHAINS).list(ChainRepository::chain);
    }

    List<IndustryChain> chains(Collection<String> codes) {
        return Statement.shown(neo4j, CHAINS_BY_CODE)
                .with("codes", codes)
                .list(ChainRepository::chain);
    }

    List<ChainSegment> segments(Collection<String> codes) {
        return Statement.shown(neo4j, SEGMENTS_BY_CODE)
                .with("codes", codes)
                .list(ChainRepository::segment);
    }

    Map<String, List<ChainSegment>> segmentsOfChains(Collection<String> chains) {
        return KeyedRows.load(
                Statement.shown(neo4j, SEGMENTS_OF_CHAINS), chains, ChainRepository::segment);
    }

    /** Of these, a chamber account sees its members. */
    Map<String, List<ChainLeader>> leadersOfChains(Collection<String> chains, Viewer viewer) {
        return KeyedRows.load(
                Statement.shown(neo4j, LEADERS_OF_CHAINS),
                chains,
                viewer,
                row -> {
                    var leader = GraphObjects.enterprise(row.get("e").asNode());
                    return new ChainLeader(
                            leader,
                            GraphObjects.evidence(
                                    row.get("r").asRelationship(), leader, chain(row)));
                });
    }

    Map<String, List<ChainSegment>> fed(Collection<String> segments) {
        return KeyedRows.load(
                Statement.shown(neo4j, FED_SEGMENTS), segments, ChainRepository::segment);
    }

    Map<String, List<ChainSegment>> feeding(Collection<String> segments) {
        return KeyedRows.load(
                Statement.shown(neo4j, FEEDING_SEGMENTS), segments, ChainRepository::segment);
    }

    private static IndustryChain chain(Record row) {
        return GraphObjects.chain(row.get("c").asNode());
    }

    private static ChainSegment segment(Record row) {
        return GraphObjects.segment(row.get("s").asNode());
    }
}
