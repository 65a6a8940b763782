package org.lianzhao.platform;

import java.util.function.Function;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Version of the data: a counter and a digest chained over everything written, so that equal
 * versions mean equal data, also across databases. Every transaction that writes what a list is
 * computed from advances it.
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

    private static final int ATTEMPTS = 5;

    private final Neo4jClient neo4j;

    GraphVersion(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    public String current() {
        return neo4j.query(READ).fetchAs(String.class).one().orElseThrow();
    }

    /**
     * Does several reads that must see the same data. The database reads committed data per
     * statement, so where the version moved meanwhile the work is done again.
     *
     * @param work what to do for the given version
     */
    public <T> T atOneVersion(Function<String, T> work) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var version = current();
            var result = work.apply(version);
            if (current().equals(version)) {
                return result;
            }
        }
        throw new ServiceUnavailableException(
                "The data changed " + ATTEMPTS + " times during one read");
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
