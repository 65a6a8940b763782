package org.lianzhao.lead.reading;

import java.util.List;
import java.util.function.Function;
import org.lianzhao.platform.Statement;
import org.neo4j.driver.Record;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/** The statements behind {@link MarketReader}: who supplies whom and who owns whom. */
@Repository
class MarketRepository {
    /**
     * In no order, which the market does not need: sorting them took as long as reading them. All
     * properties of a relation at once, because one by one each is sought anew.
     */
    static final String SUPPLY_LINKS =
            """
            MATCH (a:Enterprise)-[relation:SUPPLIES]->(b:Enterprise)
            WITH a, b, properties(relation) AS r
            RETURN a.key AS supplier, b.key AS customer, coalesce(r.segment, r.product) AS product,
              coalesce(r.tier, 1) AS tier, r.since AS since, r.until AS until, r.observedOn AS observedOn,
              coalesce(r.unsplit, false) AS unsplit, r.certainty AS certainty, r.evidenceId AS evidence
            """;

    static final String STAKES =
            """
            MATCH (a:Enterprise)-[r:INVESTS_IN]->(b:Enterprise)
            RETURN a.key AS investor, a.name AS investorName, b.key AS investee, coalesce(r.kind, 'UNKNOWN') AS kind,
              r.certainty AS certainty, r.evidenceId AS evidence
            ORDER BY investor, investee, evidence
            """;

    /** Who buys: customers of supply relations, and anchors. */
    static final String CUSTOMERS =
            """
            MATCH (c:Enterprise) WHERE c:Anchor OR EXISTS { (c)<-[:SUPPLIES]-(:Enterprise) }
            OPTIONAL MATCH (c)-[l:LOCATED_IN]->(r:Region)
            RETURN c.key AS key, c.name AS name, r.adcode AS region, l.evidenceId AS location,
              [(c)-[b:PRESENT_IN {kind: 'PLANT'}]->(p:Region) WHERE coalesce(b.state, 'OPERATING') <> 'CLOSED'
                AND coalesce(b.certainty, '') <> 'TO_VERIFY' | {region: p.adcode, evidence: b.evidenceId}] AS plants
            """;

    /** Date of the data, and the segments of all chains. */
    static final String SCOPE =
            """
            MATCH (g:GraphState {id: 'graph'})
            RETURN g.asOf AS asOf, COLLECT { MATCH (s:ChainSegment) RETURN s.code ORDER BY s.code } AS segments
            """;

    private final Neo4jClient neo4j;

    MarketRepository(Neo4jClient neo4j) {
        this.neo4j = neo4j;
    }

    /** Row by row: there may be hundreds of thousands. */
    <T> List<T> supplyLinks(Function<Record, T> link) {
        return Statement.of(neo4j, SUPPLY_LINKS).list(link);
    }

    List<Record> stakes() {
        return Statement.of(neo4j, STAKES).list();
    }

    /** Row by row, like the relations. */
    <T> List<T> customers(Function<Record, T> customer) {
        return Statement.of(neo4j, CUSTOMERS).list(customer);
    }

    Record scope() {
        return Statement.of(neo4j, SCOPE).list().getFirst();
    }
}
