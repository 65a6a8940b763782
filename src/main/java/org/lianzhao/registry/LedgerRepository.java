package org.lianzhao.registry;

import org.lianzhao.platform.Statement;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Lets one write of the registry after the other. */
@Repository
class LedgerRepository {
    /**
     * Locks by counting (decision 27): of two chambers of one name that are entered at once, the
     * second must see the first. The node is the registry's own, because a transaction that counts
     * twice on one node lets others come between.
     */
    static final String COUNT =
            """
            MERGE (r:Registry {id: 'registry'})
            SET r.writes = coalesce(r.writes, 0) + 1
            """;

    private final Neo4jClient neo4j;

    LedgerRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    void lock() {
        Statement.of(neo4j, COUNT).run();
    }
}
