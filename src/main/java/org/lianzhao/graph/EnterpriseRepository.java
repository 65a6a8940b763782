package org.lianzhao.graph;

import java.util.Collection;
import java.util.List;
import org.lianzhao.platform.Statement;
import org.lianzhao.platform.Viewer;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

@Repository
class EnterpriseRepository {
    static final String BY_KEYS =
            """
            MATCH (e:Enterprise)
            WHERE e.key IN $keys
              AND ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) })
            RETURN e ORDER BY e.key
            """;

    private final Neo4jClient neo4j;

    EnterpriseRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Of these, a chamber account sees the members of its chamber. */
    List<Enterprise> findAll(Collection<String> keys, Viewer viewer) {
        return Statement.shown(neo4j, BY_KEYS)
                .with("keys", keys)
                .with("chamber", viewer.chamber())
                .list(EnterpriseRepository::enterprise);
    }

    private static Enterprise enterprise(Record row) {
        return GraphObjects.enterprise(row.get("e").asNode());
    }
}
