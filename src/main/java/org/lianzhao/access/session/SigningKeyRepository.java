package org.lianzhao.access.session;

import org.lianzhao.platform.Statement;
import org.springframework.context.annotation.DependsOn;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The signing key in the graph, where the configuration gives none: all instances share it. It is
 * kept under a constraint, so the schema comes first.
 */
@Repository
@DependsOn("graphSchema")
class SigningKeyRepository {
    /** Keeps the first key however many instances start at once. */
    static final String KEEP =
            """
            MERGE (s:AccessState {id: 'access'})
            SET s.signingKey = coalesce(s.signingKey, $proposed)
            RETURN s.signingKey AS key
            """;

    private final Neo4jClient neo4j;

    SigningKeyRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** The key kept, which is the one proposed where there was none. */
    String keep(String proposed) {
        return Statement.of(neo4j, KEEP)
                .with("proposed", proposed)
                .one(row -> row.get("key").asString())
                .orElseThrow();
    }
}
