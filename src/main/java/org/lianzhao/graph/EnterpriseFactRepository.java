package org.lianzhao.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.Statement;
import org.lianzhao.platform.Viewer;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** What is known about many enterprises at once, by enterprise key. */
@Repository
class EnterpriseFactRepository {
    static final String SEGMENTS =
            """
            MATCH (e:Enterprise)-[:OPERATES_IN]->(s:ChainSegment) WHERE e.key IN $keys
            WITH s, collect(DISTINCT e.key) AS keys
            RETURN s, keys ORDER BY s.code
            """;

    static final String PRODUCTS =
            """
            MATCH (e:Enterprise)-[r:MAKES]->(p:Product) WHERE e.key IN $keys
            RETURN e.key AS key, r, p ORDER BY key, p.name
            """;

    static final String PRODUCT =
            """
            MATCH (e:Enterprise {key: $enterprise})-[r:MAKES]->(p:Product {name: $name})
            WHERE $chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) }
            RETURN e.key AS key, r, p ORDER BY r.evidenceId LIMIT 1
            """;

    static final String LABELS =
            """
            MATCH (e:Enterprise)-[r:HOLDS]->(l:Label) WHERE e.key IN $keys
            RETURN e.key AS key, e, r, l.code AS label ORDER BY key, label, r.evidenceId
            """;

    static final String SIGNALS =
            """
            MATCH (e:Enterprise)-[r:SHOWED]->(s:Signal) WHERE e.key IN $keys
            RETURN e.key AS key, e, r, s ORDER BY key, s.id
            """;

    static final String SIGNAL =
            """
            MATCH (s:Signal {id: $id})<-[r:SHOWED]-(e:Enterprise)
            WHERE $chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(e) }
            RETURN e, r, s ORDER BY e.key LIMIT 1
            """;

    static final String PRESENCES =
            """
            MATCH (e:Enterprise)-[r:PRESENT_IN]->(place:Park|Zone|Region) WHERE e.key IN $keys
            RETURN e.key AS key, e, r, place ORDER BY key, coalesce(place.code, place.adcode), r.kind
            """;

    private final Neo4jClient neo4j;

    EnterpriseFactRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Each segment comes once with all who work in it: many enterprises work in few segments. */
    Map<String, List<ChainSegment>> segments(Collection<String> enterprises) {
        var segments = new HashMap<String, List<ChainSegment>>();
        Statement.shown(neo4j, SEGMENTS)
                .with("keys", enterprises)
                .list()
                .forEach(row -> {
                    var segment = GraphObjects.segment(row.get("s").asNode());
                    row.get("keys")
                            .values(Value::asString)
                            .forEach(key ->
                                    segments.computeIfAbsent(key, k -> new ArrayList<>())
                                            .add(segment));
                });
        return segments;
    }

    Map<String, List<Product>> products(Collection<String> enterprises) {
        return KeyedRows.load(
                Statement.shown(neo4j, PRODUCTS), enterprises, EnterpriseFactRepository::product);
    }

    /** A chamber account sees what its members make. */
    Optional<Product> findProduct(String key, Viewer viewer) {
        var name = key.indexOf(Product.BETWEEN) + 1;
        return Statement.shown(neo4j, PRODUCT)
                .with("enterprise", key.substring(0, Math.max(0, name - 1)))
                .with("name", key.substring(name))
                .with("chamber", viewer.chamber())
                .one(EnterpriseFactRepository::product);
    }

    Map<String, List<EnterpriseLabel>> labels(Collection<String> enterprises) {
        return KeyedRows.load(
                Statement.shown(neo4j, LABELS),
                enterprises,
                row -> {
                    var enterprise = GraphObjects.enterprise(row.get("e").asNode());
                    var r = row.get("r").asRelationship();
                    return new EnterpriseLabel(
                            LabelType.valueOf(row.get("label").asString()),
                            GraphObjects.text(r, "batch"),
                            GraphObjects.date(r, "validFrom"),
                            GraphObjects.date(r, "validUntil"),
                            GraphObjects.evidence(r, enterprise));
                });
    }

    Map<String, List<Signal>> signals(Collection<String> enterprises) {
        return KeyedRows.load(
                Statement.shown(neo4j, SIGNALS), enterprises, EnterpriseFactRepository::signal);
    }

    /** A chamber account sees what its members showed. */
    Optional<Signal> findSignal(String id, Viewer viewer) {
        return Statement.shown(neo4j, SIGNAL)
                .with("id", id)
                .with("chamber", viewer.chamber())
                .one(EnterpriseFactRepository::signal);
    }

    Map<String, List<Presence>> presences(Collection<String> enterprises) {
        return KeyedRows.load(
                Statement.shown(neo4j, PRESENCES), enterprises, EnterpriseFactRepository::presence);
    }

    private static Presence presence(Record row) {
        var r = row.get("r").asRelationship();
        var place = Objects.requireNonNull(GraphObjects.any(row.get("place").asNode()));
        return new Presence(
                place,
                GraphObjects.oneOf(r, "kind", PresenceKind::valueOf),
                GraphObjects.oneOf(r, "state", PresenceState::valueOf),
                GraphObjects.texts(r, "products"),
                GraphObjects.text(r, "note"),
                GraphObjects.evidence(r, GraphObjects.enterprise(row.get("e").asNode()), place));
    }

    private static Product product(Record row) {
        return GraphObjects.product(
                row.get("key").asString(), row.get("r").asRelationship(), row.get("p").asNode());
    }

    private static Signal signal(Record row) {
        return GraphObjects.signal(
                row.get("s").asNode(),
                row.get("r").asRelationship(),
                GraphObjects.enterprise(row.get("e").asNode()));
    }
}
