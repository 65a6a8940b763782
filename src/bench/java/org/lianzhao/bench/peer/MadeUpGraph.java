package org.lianzhao.bench.peer;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lianzhao.local.LocalNeo4j;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * A made-up graph beside the seed: enterprises that each supply three others, work in some of the
 * segments and make one product, and fifty parks in fifty zones, each with a chain of six segments
 * and three anchors that demand all six. Everything by arithmetic on the number of the enterprise,
 * so that every run has the same.
 */
final class MadeUpGraph {
    static final int PARKS = 50;
    private static final int BATCH = 10_000;

    private static final List<String> PARK_STATEMENTS =
            List.of(
                    """
                    UNWIND range(0, $parks - 1) AS p
                    CREATE (z:Zone {code: 'Z' + p, name: '虚构开发区' + p, adcode: '500108', exclusionBasis: '无'})
                    CREATE (k:Park {code: 'P' + p, name: '虚构园区' + p, zone: 'Z' + p, adcode: '500108', aliases: [], focusTags: []})
                    CREATE (z)-[:HAS_PARK]->(k)
                    CREATE (c:IndustryChain {code: 'PC' + p, name: '虚构链' + p})
                    CREATE (k)-[:FOCUSES_ON {basis: 'STATED', source: '虚构', grade: 'C', evidenceId: 'focuses-on-peer-' + p}]->(c)
                    WITH p, k
                    UNWIND range(0, 5) AS i
                    CREATE (s:ChainSegment {code: 'P' + p + 'S' + i, chain: 'PC' + p, name: '虚构环节' + p + '之' + i,
                      nameEn: 'Segment ' + p + '.' + i, level: 1, position: 'MIDSTREAM', status: 'LISTED', transport: 0.5, source: '虚构'})
                    WITH p, k, collect(s) AS segments
                    UNWIND range(0, 2) AS a
                    CREATE (e:Enterprise:Anchor {key: 'P' + p + 'A' + a, name: '虚构整车' + p + '之' + a, shortName: '整车' + p + '之' + a,
                      kind: 'VEHICLE_MAKER', adcode: '500108'})
                    CREATE (k)-[:SERVES {weight: 1.0, source: '虚构', grade: 'C', evidenceId: 'serves-peer-' + p + '-' + a}]->(e)
                    WITH e, p, a, segments
                    UNWIND segments AS s
                    CREATE (e)-[:DEMANDS {basis: 'TAXONOMY', source: '虚构', grade: 'C', evidenceId: 'demands-peer-' + s.code + '-' + a}]->(s)
                    """,
                    """
                    MATCH (e:Anchor) WHERE e.key STARTS WITH 'P' AND NOT (e)-[:LOCATED_IN]->()
                    MATCH (r:Region {adcode: e.adcode})
                    CREATE (e)-[:LOCATED_IN {source: '虚构', grade: 'C', evidenceId: 'located-in-peer-' + e.key}]->(r)
                    """);

    private static final String ENTERPRISES =
            """
            MATCH (r:Region) WHERE r.level = 'CITY'
            WITH r ORDER BY r.adcode
            WITH collect(r) AS regions
            UNWIND range($from, $to) AS i
            WITH i, regions[(i * 7) % size(regions)] AS r
            CREATE (e:Enterprise {key: 'E' + right('000000' + i, 6), name: '虚构企业' + right('000000' + i, 6),
              legalName: '虚构企业' + right('000000' + i, 6) + '有限公司', nameEn: 'Enterprise ' + right('000000' + i, 6),
              adcode: r.adcode, kind: 'MAKER'})
            CREATE (e)-[:LOCATED_IN {source: '虚构', grade: 'C', evidenceId: 'located-in-peer-' + e.key}]->(r)
            WITH e, i
            UNWIND CASE i % 3 WHEN 0 THEN [0, 1] ELSE [0] END AS n
            MATCH (s:ChainSegment {code: 'P' + ((i / 7 + n * 11) % $parks) + 'S' + ((i + n) % 6)})
            CREATE (e)-[:OPERATES_IN {confidence: 0.5 + (i % 5) * 0.1, source: '虚构', grade: 'C', evidenceId: 'operates-in-peer-' + e.key + '-' + n}]->(s)
            """;

    private static final String SUPPLIES =
            """
            UNWIND range($from, $to) AS i
            MATCH (e:Enterprise {key: 'E' + right('000000' + i, 6)})
            UNWIND range(0, 2) AS n
            WITH e, i, n, CASE WHEN n = 0 AND i % 20 = 0 THEN 'P' + (i / 20 % $parks) + 'A' + (i / 1000 % 3)
              ELSE 'E' + right('000000' + ((i * 3 + n * 9973 + 1) % $count), 6) END AS other
            MATCH (c:Enterprise {key: other}) WHERE c <> e
            CREATE (e)-[:SUPPLIES {product: '虚构件' + (i % 100), tier: 1, since: toString(2012 + (i + n) % 14),
              segment: 'P' + ((i / 7) % $parks) + 'S' + (i % 6), source: '虚构', grade: 'C', evidenceId: 'supplies-peer-' + e.key + '-' + n}]->(c)
            """;

    private MadeUpGraph() {}

    /** Adds the parks and so many enterprises to a graph that has its schema and its regions. */
    static void load(LocalNeo4j neo4j, int enterprises) {
        try (var driver =
                GraphDatabase.driver(
                        neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password()))) {
            load(driver, enterprises);
        }
    }

    private static void load(Driver driver, int enterprises) {
        PARK_STATEMENTS.forEach(statement -> run(driver, statement, Map.of("parks", PARKS)));
        for (var statement : List.of(ENTERPRISES, SUPPLIES)) {
            IntStream.iterate(0, from -> from < enterprises, from -> from + BATCH)
                    .mapToObj(from ->
                            Map.<String, Object>of(
                                    "from",
                                    from,
                                    "to",
                                    Math.min(enterprises, from + BATCH) - 1,
                                    "count",
                                    enterprises,
                                    "parks",
                                    PARKS))
                    .forEach(stretch -> run(driver, statement, stretch));
        }
        run(driver, "CALL db.awaitIndexes(300)", Map.of());
        run(driver, "CALL db.resampleOutdatedIndexes()", Map.of());
    }

    private static void run(Driver driver, String statement, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            session.run(statement, parameters).consume();
        }
    }
}
