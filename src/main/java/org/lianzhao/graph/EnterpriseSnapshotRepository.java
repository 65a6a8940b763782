package org.lianzhao.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.lianzhao.graph.EnterpriseSnapshot.Operating;
import org.lianzhao.graph.EnterpriseSnapshot.Trade;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** Reads what an {@link EnterpriseSnapshot} holds. Nothing comes in an order. */
@Repository
class EnterpriseSnapshotRepository {
    static final String SEGMENTS =
            """
            MATCH (s:ChainSegment)
            RETURN s
            """;

    /** Enterprises by key a stretch at a time: the rows of all at once would be many. */
    static final String STRETCH =
            """
            MATCH (e:Enterprise) WHERE e.key > $after
            WITH e ORDER BY e.key LIMIT $limit
            RETURN e, COLLECT { MATCH (e)-[:OPERATES_IN]->(s:ChainSegment) RETURN s.code } AS segments
            """;

    static final String BY_KEYS =
            """
            MATCH (e:Enterprise) WHERE e.key IN $keys
            RETURN e, COLLECT { MATCH (e)-[:OPERATES_IN]->(s:ChainSegment) RETURN s.code } AS segments
            """;

    static final String TRADES =
            """
            MATCH (a:Enterprise)-[:SUPPLIES]->(b:Enterprise)
            RETURN a.key AS supplier, b.key AS customer
            """;

    static final String TRADES_OF =
            """
            MATCH (e:Enterprise)-[r:SUPPLIES]-(:Enterprise) WHERE e.key IN $keys
            RETURN DISTINCT startNode(r).key AS supplier, endNode(r).key AS customer
            """;

    private static final int STRETCH_LENGTH = 10_000;

    private final Neo4jClient neo4j;

    EnterpriseSnapshotRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** All segments by code. */
    Map<String, ChainSegment> segments() {
        return Statement.of(neo4j, SEGMENTS)
                .list(row -> GraphObjects.segment(row.get("s").asNode()))
                .stream()
                .collect(Collectors.toMap(ChainSegment::code, segment -> segment));
    }

    List<Operating> enterprises(Map<String, ChainSegment> segments) {
        var read = new ArrayList<Operating>();
        List<Operating> stretch;
        do {
            stretch = stretch(read.isEmpty() ? "" : read.getLast().enterprise().key(), segments);
            read.addAll(stretch);
        } while (stretch.size() == STRETCH_LENGTH);
        return read;
    }

    private List<Operating> stretch(String after, Map<String, ChainSegment> segments) {
        return Statement.of(neo4j, STRETCH)
                .with("after", after)
                .with("limit", STRETCH_LENGTH)
                .list(row -> operating(row, segments));
    }

    List<Operating> enterprises(Collection<String> keys, Map<String, ChainSegment> segments) {
        return Statement.of(neo4j, BY_KEYS)
                .with("keys", keys)
                .list(row -> operating(row, segments));
    }

    List<Trade> trades() {
        return Statement.of(neo4j, TRADES).list(EnterpriseSnapshotRepository::trade);
    }

    List<Trade> trades(Collection<String> enterprises) {
        return Statement.of(neo4j, TRADES_OF)
                .with("keys", enterprises)
                .list(EnterpriseSnapshotRepository::trade);
    }

    private static Operating operating(Record row, Map<String, ChainSegment> segments) {
        return new Operating(
                GraphObjects.enterprise(row.get("e").asNode()),
                row.get("segments").asList(Value::asString).stream()
                        .distinct()
                        .sorted()
                        .map(segments::get)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Trade trade(Record row) {
        return new Trade(row.get("supplier").asString(), row.get("customer").asString());
    }
}
