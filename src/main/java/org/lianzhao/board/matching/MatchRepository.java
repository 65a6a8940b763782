package org.lianzhao.board.matching;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.lianzhao.platform.Statement;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Opportunities that look for what somebody does; who may see them is asked afterwards. */
@Repository
class MatchRepository {
    static final String SEEKING =
            """
            CALL () {
              MATCH (t:ChainSegment)-[:PART_OF*0..3]->(s:ChainSegment)<-[:SEEKS]-(o:Opportunity)
              WHERE t.code IN $segments AND o.status = 'PUBLISHED' AND o.deadline >= $today
              RETURN o.id AS id
              UNION
              MATCH (t:ChainSegment) WHERE t.code IN $segments
              WITH DISTINCT t.chain AS chain
              MATCH (o:Opportunity {status: 'PUBLISHED', chain: chain}) WHERE o.segment IS NULL AND o.deadline >= $today
              RETURN o.id AS id
            }
            RETURN id ORDER BY id
            """;

    private final Neo4jClient neo4j;

    MatchRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    List<String> seeking(Collection<String> segments, LocalDate today) {
        return Statement.of(neo4j, SEEKING)
                .with("segments", segments)
                .with("today", today)
                .list(row -> row.get("id").asString());
    }
}
