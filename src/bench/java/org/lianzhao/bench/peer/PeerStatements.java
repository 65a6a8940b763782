package org.lianzhao.bench.peer;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;

/**
 * What the peers ask the graph: one statement per request, as who builds nothing else would write
 * it. They return the answer in the shape of the GraphQL types.
 */
enum PeerStatements {
    BY_KEY(
            """
            MATCH (e:Enterprise {key: $key})
            RETURN e {.key, .name, .legalName, .nameEn} AS answer
            """),

    NESTED(
            """
            MATCH (:ChainSegment {code: $segment})<-[:OPERATES_IN]-(e:Enterprise)
            WITH DISTINCT e ORDER BY e.name, e.key LIMIT 20
            RETURN {node: {key: e.key, name: e.name, suppliers: {edges: COLLECT {
              MATCH (e)<-[:SUPPLIES]-(s:Enterprise)
              WITH DISTINCT s ORDER BY s.name, s.key LIMIT 5
              RETURN {node: {key: s.key, name: s.name, segments: COLLECT {
                MATCH (s)-[:OPERATES_IN]->(x:ChainSegment)
                RETURN x {.code, .name} ORDER BY x.code
              }}}
            }}}} AS answer
            """),

    /**
     * Candidates outside the municipality by what they can do in the park's chain, what its anchors
     * demand, whom they supply already and whom the anchors' suppliers supply.
     */
    RANKED(
            """
            MATCH (z:Zone)-[:HAS_PARK]->(p:Park {code: $park})-[:FOCUSES_ON]->(c:IndustryChain)
            MATCH (s:ChainSegment {chain: c.code})<-[o:OPERATES_IN]-(e:Enterprise)
            WHERE NOT e:Anchor AND NOT coalesce(e.adcode, '') STARTS WITH left(p.adcode, 2)
              AND NOT EXISTS { (e)-[:PRESENT_IN]->(z) } AND NOT EXISTS { (e)-[:PRESENT_IN]->(p) }
            OPTIONAL MATCH (p)-[v:SERVES]->(a:Anchor)-[:DEMANDS]->(s)
            WITH p, e, s, o.confidence AS confidence, sum(v.weight) AS demand
            WITH p, e, max(confidence * (1 + demand)) AS fit
            OPTIONAL MATCH (e)-[:SUPPLIES]->(b:Enterprise)
            WITH p, e, fit, collect(DISTINCT b) AS customers
            WITH e, fit + 2.0 * COUNT { MATCH (p)-[:SERVES]->(a:Anchor) WHERE a IN customers }
              + 0.5 * size([b IN customers WHERE EXISTS { (b)-[:SUPPLIES]->(:Anchor) }]) + 0.1 * size(customers) AS score
            ORDER BY score DESC, e.key LIMIT 20
            RETURN {node: {score: score, enterprise: {key: e.key, name: e.name}}} AS answer
            """),

    /** How many the ranked ones are chosen from; not measured, but must be as many as ours. */
    CANDIDATES(
            """
            MATCH (z:Zone)-[:HAS_PARK]->(p:Park {code: $park})-[:FOCUSES_ON]->(c:IndustryChain)
            MATCH (s:ChainSegment {chain: c.code})<-[:OPERATES_IN]-(e:Enterprise)
            WHERE NOT e:Anchor AND NOT coalesce(e.adcode, '') STARTS WITH left(p.adcode, 2)
              AND NOT EXISTS { (e)-[:PRESENT_IN]->(z) } AND NOT EXISTS { (e)-[:PRESENT_IN]->(p) }
            RETURN {totalCount: count(DISTINCT e)} AS answer
            """);

    private final String text;

    PeerStatements(String text) {
        this.text = text;
    }

    List<Map<String, Object>> ask(Driver driver, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            return session.run(text, parameters).list(row -> row.get("answer").asMap());
        }
    }
}
