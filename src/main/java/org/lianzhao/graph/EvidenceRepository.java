package org.lianzhao.graph;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianzhao.platform.Statement;
import org.lianzhao.platform.Viewer;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Evidence by key: the relationships that carry it, of whatever type. */
@Repository
class EvidenceRepository {
    /**
     * A key is sought in the type of relationship that it names: an index covers one type only.
     * Whom a chamber introduced to a park is that park's own knowledge.
     */
    static final String BY_KEYS =
            unionOver(
                    Arrays.stream(EvidenceKind.values()),
                    kind ->
                            kind == EvidenceKind.INTRODUCTION
                                    ? "$park IS NULL OR r.park = $park"
                                    : "true");

    /**
     * What a chamber account sees: facts whose enterprises are all its members, and of chambers
     * only its own; never a survey, a demand or an introduction. A statement of its own, because
     * planning the condition for every type takes longer than running it.
     */
    static final String BY_KEYS_FOR_CHAMBER =
            unionOver(
                    Arrays.stream(EvidenceKind.values())
                            .filter(kind ->
                                    kind != EvidenceKind.SURVEY
                                            && kind != EvidenceKind.DEMAND
                                            && kind != EvidenceKind.INTRODUCTION),
                    kind ->
                            """
                            all(n IN [a, b] WHERE NOT n:Enterprise|Chamber OR n.key = $chamber
                              OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(n) })
                            """);

    private static String unionOver(
            Stream<EvidenceKind> kinds, Function<EvidenceKind, String> condition) {
        return kinds.map(kind ->
                        """
                        UNWIND [k IN $keys WHERE k STARTS WITH '%s'] AS key
                        MATCH (a)-[r:%s {evidenceId: key}]->(b) WHERE %s RETURN r, a, b
                        """
                                .formatted(
                                        EvidenceKey.prefix(kind.relationship()),
                                        kind.relationship(),
                                        condition.apply(kind)))
                .collect(Collectors.joining("UNION ALL\n"));
    }

    private final Neo4jClient neo4j;

    EvidenceRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    Map<String, Evidence> find(Collection<String> keys, Viewer viewer) {
        var statement = viewer.chamber() == null ? BY_KEYS : BY_KEYS_FOR_CHAMBER;
        return Statement.shown(neo4j, statement)
                .with("keys", keys)
                .with("chamber", viewer.chamber())
                .with("park", viewer.park())
                .list(EvidenceRepository::evidence)
                .stream()
                .collect(Collectors.toMap(Evidence::key, e -> e, (a, b) -> a, LinkedHashMap::new));
    }

    private static Evidence evidence(Record row) {
        var r = row.get("r").asRelationship();
        var from = row.get("a").asNode();
        var to = row.get("b").asNode();
        var object =
                to.hasLabel("Product")
                        ? GraphObjects.product(from.get("key").asString(), r, to)
                        : GraphObjects.any(to);
        return GraphObjects.evidence(
                r, Stream.of(GraphObjects.any(from), object).filter(Objects::nonNull).toArray());
    }
}
