package org.lianzhao.graph;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.Statement;
import org.lianzhao.platform.Viewer;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Who holds whom, of many enterprises at once, by enterprise key. A chamber account sees stakes
 * whose other side is a member as well.
 */
@Repository
class InvestmentRepository {
    static final String INVESTORS =
            """
            MATCH (other:Enterprise)-[r:INVESTS_IN]->(e:Enterprise)
            WHERE e.key IN $keys
              AND ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(other) })
            RETURN e.key AS key, other AS investor, r, e AS investee ORDER BY key, other.key
            """;

    static final String INVESTMENTS =
            """
            MATCH (e:Enterprise)-[r:INVESTS_IN]->(other:Enterprise)
            WHERE e.key IN $keys
              AND ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(other) })
            RETURN e.key AS key, e AS investor, r, other AS investee ORDER BY key, other.key
            """;

    /** Who controls it; of several, the one on record with the most certainty. */
    static final String PARENTS =
            """
            MATCH (parent:Enterprise)-[r:INVESTS_IN {kind: 'CONTROL'}]->(e:Enterprise)
            WHERE e.key IN $keys
              AND ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(parent) })
            WITH e, parent ORDER BY r.certainty, r.grade, parent.key
            RETURN e.key AS key, collect(parent)[0] AS parent ORDER BY key
            """;

    static final String SUBSIDIARIES =
            """
            MATCH (e:Enterprise)-[:INVESTS_IN {kind: 'CONTROL'}]->(member:Enterprise)
            WHERE e.key IN $keys
              AND ($chamber IS NULL OR EXISTS { (:Chamber {key: $chamber})-[:HAS_MEMBER]->(member) })
            RETURN e.key AS key, member ORDER BY key, member.name, member.key
            """;

    private final Neo4jClient neo4j;

    InvestmentRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    Map<String, List<Investment>> investors(Collection<String> enterprises, Viewer viewer) {
        return KeyedRows.load(
                Statement.shown(neo4j, INVESTORS),
                enterprises,
                viewer,
                InvestmentRepository::investment);
    }

    Map<String, List<Investment>> investments(Collection<String> enterprises, Viewer viewer) {
        return KeyedRows.load(
                Statement.shown(neo4j, INVESTMENTS),
                enterprises,
                viewer,
                InvestmentRepository::investment);
    }

    /** At most one of each. */
    Map<String, List<Enterprise>> parents(Collection<String> enterprises, Viewer viewer) {
        return KeyedRows.load(
                Statement.shown(neo4j, PARENTS), enterprises, viewer, enterprise("parent"));
    }

    Map<String, List<Enterprise>> subsidiaries(Collection<String> enterprises, Viewer viewer) {
        return KeyedRows.load(
                Statement.shown(neo4j, SUBSIDIARIES), enterprises, viewer, enterprise("member"));
    }

    private static Function<Record, Enterprise> enterprise(String column) {
        return row -> GraphObjects.enterprise(row.get(column).asNode());
    }

    private static Investment investment(Record row) {
        var r = row.get("r").asRelationship();
        var investor = enterprise("investor").apply(row);
        var investee = enterprise("investee").apply(row);
        return new Investment(
                investor,
                investee,
                GraphObjects.oneOf(r, "kind", InvestmentKind::valueOf),
                r.get("share").isNull() ? null : BigDecimal.valueOf(r.get("share").asDouble()),
                GraphObjects.evidence(r, investor, investee));
    }
}
