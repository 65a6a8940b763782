package org.lianzhao.lead.reading;

import java.util.List;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** The statements behind {@link MarketReader}: who owns whom, and what all this is of. */
@Repository
class MarketRepository {
    static final String STAKES =
            """
            MATCH (a:Enterprise)-[r:INVESTS_IN]->(b:Enterprise)
            RETURN a.key AS investor, a.name AS investorName, b.key AS investee, coalesce(r.kind, 'UNKNOWN') AS kind,
              r.certainty AS certainty, r.evidenceId AS evidence
            ORDER BY investor, investee, evidence
            """;

    /** Date of the data, and the segments of all chains. */
    static final String SCOPE =
            """
            MATCH (g:GraphState {id: 'graph'})
            RETURN g.asOf AS asOf, COLLECT { MATCH (s:ChainSegment) RETURN s.code ORDER BY s.code } AS segments
            """;

    private final Neo4jClient neo4j;

    MarketRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    List<Record> stakes() {
        return Statement.of(neo4j, STAKES).list();
    }

    Record scope() {
        return Statement.of(neo4j, SCOPE).list().getFirst();
    }
}
