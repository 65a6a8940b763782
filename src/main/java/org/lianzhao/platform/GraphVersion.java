package org.lianzhao.platform;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Version of the data: a counter and a digest chained over everything written, so that equal
 * versions mean equal data, also across databases. Every writing transaction advances it.
 */
@Repository
public class GraphVersion {
    static final String READ =
            """
            MATCH (s:GraphState {id: 'graph'})
            RETURN toString(s.dataVersion) + '-' + s.digest AS version
            """;

    static final String ADVANCE =
            """
            MATCH (s:GraphState {id: 'graph'})
            SET s.dataVersion = s.dataVersion + 1, s.digest = $digest
            """;

    static final String DIGEST =
            """
            MATCH (s:GraphState {id: 'graph'})
            RETURN s.digest AS digest
            """;

    private final Neo4jClient neo4j;

    GraphVersion(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    public String current() {
        return neo4j.query(READ).fetchAs(String.class).one().orElseThrow();
    }

    /**
     * To be called inside the transaction that writes; {@code change} is a digest of what it
     * writes.
     */
    public void advance(String change) {
        var before = neo4j.query(DIGEST).fetchAs(String.class).one().orElseThrow();
        neo4j.query(ADVANCE).bind(Digest.of(before, change)).to("digest").run();
    }
}
