package org.lianzhao.bench.peer;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.lianzhao.local.LocalNeo4j;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;

/**
 * What grows with the graph: until the lists stand after a start, the first list, and the lists of
 * enterprises, by one client in the product as it is delivered. {@code mvn -Pbench test
 * -Dbench.main=org.lianzhao.bench.peer.ListGrowth}, with {@code -Dbench="0 20000 200000"} for the
 * numbers of made-up enterprises beside the seed.
 */
public final class ListGrowth {
    private static final int TIMES = 9;
    private static final Map<String, String> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("no filter", "orderBy: {field: NAME, direction: ASC}");
        LISTS.put("segment", "filter: {segment: \"A501\"}");
        LISTS.put("chain", "filter: {chain: \"AUTO_ELECTRONICS\"}");
        LISTS.put("title", "filter: {label: SINGLE_CHAMPION}");
        LISTS.put("region", "filter: {region: \"500000\"}");
        LISTS.put("text 激光雷达", "filter: {text: \"激光雷达\"}");
        LISTS.put("text 电机", "filter: {text: \"电机\"}");
        LISTS.put("text, one hit", "filter: {text: \"虚构企业000007\"}");
    }

    private ListGrowth() {}

    public static void main(String[] args) {
        var sizes =
                args.length == 0
                        ? new int[] {0, 20_000, 200_000}
                        : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        for (var size : sizes) {
            try (var neo4j = LocalNeo4j.temporary("-XX:TieredStopAtLevel=4", "-Xmx1g")) {
                Server.ours(neo4j).close(); // Makes the schema and loads the seed.
                if (size > 0) {
                    MadeUpGraph.load(neo4j, size);
                }
                System.out.printf("%,d made-up enterprises and the seed%n", size);
                clearQueryCaches(neo4j);
                start(neo4j, "cold", false);
                start(neo4j, "warm", true);
            }
        }
    }

    private static void clearQueryCaches(LocalNeo4j neo4j) {
        try (var driver =
                        GraphDatabase.driver(
                                neo4j.uri(), AuthTokens.basic(neo4j.username(), neo4j.password()));
                var session = driver.session()) {
            session.run("CALL db.clearQueryCaches()").consume();
        }
    }

    private static void start(LocalNeo4j neo4j, String name, boolean lists) {
        try (var server = Server.ours(neo4j)) {
            var leads = IntStream.range(0, 5).mapToObj(i -> "%.0f".formatted(leads(server)));
            System.out.printf(
                    "  %s: ready after %.1f s; %s; first list of leads and the next, ms: %s%n",
                    name,
                    server.ready().toMillis() / 1e3,
                    Server.snapshot(),
                    String.join(" ", leads.toList()));
            if (lists) {
                LISTS.forEach((list, arguments) -> print(list, times(server, arguments)));
            }
        }
    }

    private static double leads(Server server) {
        return timed(server, Operation.EXPLAINED.document(), Map.of("park", "AUTO_ELECTRONICS"));
    }

    private static List<Double> times(Server server, String arguments) {
        var document =
                "{ enterprises(first: 20, %s) { edges { node { key name } } } }"
                        .formatted(arguments);
        return IntStream.range(0, TIMES).mapToObj(i -> timed(server, document, Map.of())).toList();
    }

    private static double timed(Server server, String document, Map<String, Object> variables) {
        var start = System.nanoTime();
        server.ask(document, variables);
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String list, List<Double> times) {
        System.out.printf(
                "  %-14s first %5.0f ms, median of the next %5.0f ms%n",
                list,
                times.getFirst(),
                times.stream().skip(1).sorted().skip((TIMES - 1) / 2).findFirst().orElseThrow());
    }
}
