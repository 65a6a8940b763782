package org.lianzhao.graph;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lianzhao.platform.KeyedRows;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional(readOnly = true)
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

    static final String FED_BY_SEGMENTS =
            """
            MATCH (s:ChainSegment)-[:FEEDS]->(fed:ChainSegment) WHERE s.code IN $keys
            RETURN s.code AS key, fed ORDER BY key, fed.code
            """;

    private final Neo4jClient neo4j;

    ChainRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    List<IndustryChain> chains() {
        return List.copyOf(
                neo4j.query(CHAINS)
                        .fetchAs(IndustryChain.class)
                        .mappedBy((types, row) -> GraphObjects.chain(row.get("c").asNode()))
                        .all());
    }

    List<IndustryChain> chains(Collection<String> codes) {
        return List.copyOf(
                neo4j.query(CHAINS_BY_CODE)
                        .bind(codes)
                        .to("codes")
                        .fetchAs(IndustryChain.class)
                        .mappedBy((types, row) -> GraphObjects.chain(row.get("c").asNode()))
                        .all());
    }

    List<ChainSegment> segments(Collection<String> codes) {
        return List.copyOf(
                neo4j.query(SEGMENTS_BY_CODE)
                        .bind(codes)
                        .to("codes")
                        .fetchAs(ChainSegment.class)
                        .mappedBy((types, row) -> GraphObjects.segment(row.get("s").asNode()))
                        .all());
    }

    Map<String, List<ChainSegment>> segmentsOfChains(Collection<String> chains) {
        return KeyedRows.load(
                neo4j,
                SEGMENTS_OF_CHAINS,
                chains,
                row -> GraphObjects.segment(row.get("s").asNode()));
    }

    Map<String, List<ChainSegment>> fedBy(Collection<String> segments) {
        return KeyedRows.load(
                neo4j,
                FED_BY_SEGMENTS,
                segments,
                row -> GraphObjects.segment(row.get("fed").asNode()));
    }
}
