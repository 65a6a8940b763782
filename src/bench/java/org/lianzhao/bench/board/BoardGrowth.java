package org.lianzhao.bench.board;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.lianzhao.LianzhaoApplication;
import org.lianzhao.access.LocalAccounts;
import org.lianzhao.local.LocalNeo4j;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.SpringApplication;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the first page of a chamber's board takes as opportunities and members grow: 100 chambers
 * with 2,000 members each beside the seed, and as many published opportunities as the arguments
 * say. {@code mvn -Pbench test -Dbench.main=org.lianzhao.bench.board.BoardGrowth -Dbench="100 1000
 * 10000"}.
 */
public final class BoardGrowth {
    private static final String PASSWORD = "不可说的口令-17";
    private static final int CHAMBERS = 100;
    private static final int MEMBERS = 2_000;
    private static final int WARMING = 20;
    private static final int TIMES = 60;
    private static final int BATCH = 5_000;

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("first page by fit", "opportunities(first: 20) { edges { node { id title } } }");
        PAGES.put(
                "by deadline",
                "opportunities(first: 20, orderBy: {field: DEADLINE}) { edges { node { id title } } }");
        PAGES.put(
                "of a segment's subtree",
                "opportunities(first: 20, filter: {segment: \"A\"}) { edges { node { id title } } }");
        PAGES.put(
                "with words",
                "opportunities(first: 20, filter: {text: \"需求 77\"}) { edges { node { id title } } }");
        PAGES.put(
                "with count and facets",
                "opportunities(first: 20) { totalCount facets { chains { code count } segments { code count } parks { code count } } edges { node { id title park { name } segment { name } } } }");
    }

    private static final String CHAMBER_MEMBERS =
            """
            MATCH (s:ChainSegment) WHERE NOT EXISTS { (s)<-[:PART_OF]-(:ChainSegment) }
            WITH s ORDER BY s.code
            WITH collect(s) AS segments
            MERGE (c:Chamber {key: CASE $chamber WHEN 0 THEN 'CHAMBER_GUANGDONG' ELSE 'BENCH-' + $chamber END})
            ON CREATE SET c.name = '虚构商会' + $chamber, c.adcode = '440000'
            WITH segments, c
            UNWIND range(0, $members - 1) AS i
            CREATE (e:Enterprise {key: 'B' + $chamber + '-' + i, name: '虚构会员' + $chamber + '之' + i, adcode: '440300', kind: 'MAKER'})
            CREATE (c)-[:HAS_MEMBER {consent: 'SHAREABLE'}]->(e)
            WITH e, i, segments
            UNWIND [i % size(segments), (i * 31 + $chamber) % size(segments)] AS n
            WITH e, segments[n] AS s
            CREATE (e)-[:OPERATES_IN {confidence: 0.8, source: '虚构', grade: 'C'}]->(s)
            """;

    private static final String OPPORTUNITIES =
            """
            MATCH (s:ChainSegment)
            WITH s ORDER BY s.code
            WITH collect(s) AS segments
            MATCH (p:Park)
            WITH segments, p ORDER BY p.code
            WITH segments, collect(p) AS parks
            MATCH (c:Chamber) WHERE c.key STARTS WITH 'BENCH-' OR c.key = 'CHAMBER_GUANGDONG'
            WITH segments, parks, c ORDER BY c.key
            WITH segments, parks, collect(c) AS chambers
            UNWIND range($from, $to) AS i
            WITH i, segments[(i * 7) % size(segments)] AS s, parks[i % size(parks)] AS p, chambers[i % size(chambers)] AS c
            CREATE (o:Opportunity {id: 'bench-' + i, park: p.code, chain: s.chain, segment: s.code, title: '虚构需求 ' + i,
              description: '虚构', searched: '虚构需求 ' + i + ' ' + s.name, status: 'PUBLISHED', adcode: p.adcode,
              visibility: CASE i % 10 WHEN 0 THEN 'CHAMBERS' WHEN 1 THEN 'REGIONS' ELSE 'ALL' END,
              regions: CASE i % 10 WHEN 1 THEN ['44'] ELSE [] END, anchors: [], chambers: [], regionCodes: [],
              deadline: date() + duration({days: 1 + i % 90}), publishedAt: datetime() - duration({minutes: i}), sample: true})
            CREATE (o)-[:OF]->(p)
            CREATE (o)-[:SEEKS]->(s)
            FOREACH (x IN CASE i % 10 WHEN 0 THEN [c] ELSE [] END | CREATE (o)-[:SHOWN_TO]->(x))
            """;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final int port = LocalNeo4j.freePort();

    private BoardGrowth() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var sizes =
                args.length == 0
                        ? new int[] {100, 1_000, 10_000}
                        : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        try (var neo4j = LocalNeo4j.temporary("-XX:TieredStopAtLevel=4", "-Xmx1g")) {
            new BoardGrowth().run(neo4j, sizes);
        }
        System.exit(0);
    }

    private void run(LocalNeo4j neo4j, int[] sizes) throws IOException, InterruptedException {
        SpringApplication.from(LianzhaoApplication::main)
                .with(LocalAccounts.class)
                .run(
                        "--server.port=" + port,
                        "--lianzhao.demo.password=" + PASSWORD,
                        "--lianzhao.edge.rate.burst=1000000",
                        "--lianzhao.edge.rate.per-second=1000000",
                        "--spring.neo4j.uri=" + neo4j.uri(),
                        "--spring.neo4j.authentication.username=" + neo4j.username(),
                        "--spring.neo4j.authentication.password=" + neo4j.password());
        var token = token();
        try (var driver =
                GraphDatabase.driver(
                        neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password()))) {
            for (var chamber = 0; chamber < CHAMBERS; chamber++) {
                load(driver, CHAMBER_MEMBERS, Map.of("chamber", chamber, "members", MEMBERS));
            }
            var loaded = 0;
            for (var size : sizes) {
                publish(driver, loaded, size);
                loaded = size;
                System.out.printf(
                        "%,d opportunities, %d chambers with %,d members%n",
                        size, CHAMBERS, MEMBERS);
                for (var page : PAGES.entrySet()) {
                    measure(page.getKey(), page.getValue(), token);
                }
            }
        }
    }

    private static void publish(Driver driver, int from, int to) {
        for (var start = from; start < to; start += BATCH) {
            load(
                    driver,
                    OPPORTUNITIES,
                    Map.of("from", start, "to", Math.min(to, start + BATCH) - 1));
        }
        load(driver, "CALL db.awaitIndexes(300)", Map.of());
        load(driver, "CALL db.resampleOutdatedIndexes()", Map.of());
        load(driver, "CALL db.clearQueryCaches()", Map.of());
    }

    private static void load(Driver driver, String statement, Map<String, Object> parameters) {
        try (var session = driver.session()) {
            session.run(statement, parameters).consume();
        }
    }

    private void measure(String name, String page, String token)
            throws IOException, InterruptedException {
        for (var i = 0; i < WARMING; i++) {
            ask("{ " + page + " }", token);
        }
        var times = new double[TIMES];
        for (var i = 0; i < TIMES; i++) {
            var start = System.nanoTime();
            ask("{ " + page + " }", token);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        var sorted = Arrays.stream(times).sorted().boxed().toList();
        System.out.printf(
                "  %-24s median %6.1f ms, p95 %6.1f ms%n",
                name, sorted.get(TIMES / 2), sorted.get(TIMES * 95 / 100));
    }

    private String token() throws IOException, InterruptedException {
        var document =
                "mutation { signIn(input: {login: \"chamber\", password: \""
                        + PASSWORD
                        + "\"}) { ... on SignedIn { token } } }";
        return json.readTree(ask(document, "")).at("/data/signIn/token").asString();
    }

    private String ask(String document, String token) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        json.writeValueAsString(Map.of("query", document))));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || answer.body().contains("\"errors\"")) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
