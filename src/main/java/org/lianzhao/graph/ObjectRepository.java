package org.lianzhao.graph;

import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.Viewer;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Single objects by key, for {@code node(id:)}: the types no other repository reads one by one. */
@Repository
@Transactional(readOnly = true)
class ObjectRepository {
    static final String ZONE = "MATCH (n:Zone {code: $key}) RETURN n";
    static final String ANCHOR = "MATCH (n:Anchor:Enterprise {key: $key}) RETURN n";
    static final String SITE = "MATCH (n:Site {id: $key}) WHERE $chamber IS NULL RETURN n";
    static final String CHAMBER =
            "MATCH (n:Chamber {key: $key}) WHERE $chamber IS NULL OR n.key = $chamber RETURN n";
    static final String LIAISON_OFFICE = "MATCH (n:LiaisonOffice {key: $key}) RETURN n";

    static final String PRODUCT =
            """
            MATCH (n:Product {name: $key})
            WHERE $chamber IS NULL
              OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(:Enterprise)-[:MAKES]->(n) }
            RETURN n
            """;

    static final String FIGURE =
            """
            MATCH (f:Figure {id: $key})
            OPTIONAL MATCH (f)-[:MAY_BELONG_TO]->(other:Park)
            WITH f, other ORDER BY other.code
            RETURN f, collect(other) AS others
            """;

    static final String SIGNAL =
            """
            MATCH (s:Signal {id: $key})<-[r:SHOWED]-(e:Enterprise)
            WHERE $chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) }
            RETURN s, r, e
            """;

    private final Neo4jClient neo4j;

    ObjectRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** The object one of the statements above finds, or null. */
    @Nullable Object find(String statement, String key, Viewer viewer) {
        var row = row(statement, key, viewer);
        if (row == null) {
            return null;
        }
        var node = row.get("n").asNode();
        return switch (statement) {
            case ANCHOR -> GraphObjects.anchor(node);
            case SITE -> GraphObjects.site(node);
            default -> GraphObjects.any(node);
        };
    }

    @Nullable Figure figure(String id, Viewer viewer) {
        var row = row(FIGURE, id, viewer);
        return row == null
                ? null
                : GraphObjects.figure(
                        row.get("f").asNode(),
                        row.get("others").asList(v -> GraphObjects.park(v.asNode())));
    }

    @Nullable Signal signal(String id, Viewer viewer) {
        var row = row(SIGNAL, id, viewer);
        return row == null
                ? null
                : GraphObjects.signal(
                        row.get("s").asNode(),
                        row.get("r").asRelationship(),
                        GraphObjects.enterprise(row.get("e").asNode()));
    }

    private @Nullable Record row(String statement, String key, Viewer viewer) {
        return neo4j.query(statement)
                .bind(key)
                .to("key")
                .bind(viewer.chamber())
                .to("chamber")
                .fetchAs(Record.class)
                .mappedBy((types, row) -> row)
                .first()
                .orElse(null);
    }
}
