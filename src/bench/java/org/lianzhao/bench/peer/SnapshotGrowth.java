package org.lianzhao.bench.peer;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianzhao.local.LocalNeo4j;

/**
 * How the lead snapshot grows with the graph: made-up enterprises with three supplies each, beside
 * the seed, and the product with 4 GB of heap started over them twice. Stages are those the product
 * logs; columns and market are read side by side. Processor time is that of the whole start. {@code
 * mvn -Pbench test -Dbench.main=org.lianzhao.bench.peer.SnapshotGrowth}, with {@code -Dbench="20000
 * 200000"} for the numbers of enterprises.
 */
public final class SnapshotGrowth {
    private static final int STARTS = 2;
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final int SUPPLIES = 3;
    private static final String HEAP = "-Xmx4g";
    private static final Pattern BUILT =
            Pattern.compile(
                    "built in (\\d+) ms \\(columns (\\d+) ms, market (\\d+) ms, parks (\\d+) ms, compiling (\\d+) ms\\)");

    private SnapshotGrowth() {}

    public static void main(String[] args) {
        var sizes =
                args.length == 0
                        ? new int[] {20_000, 200_000}
                        : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        System.out.println(
                "| enterprises | supplies | ready after, s | snapshot, s | columns | market | parks"
                        + " | compiling | processor of the start, server + database, s |");
        System.out.println("|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (var size : sizes) {
            try (var neo4j = LocalNeo4j.temporary("-XX:TieredStopAtLevel=4", "-Xmx1g")) {
                Server.ours(neo4j).close(); // Makes the schema and loads the seed.
                MadeUpGraph.load(neo4j, size);
                awaitRest(neo4j);
                for (var start = 0; start < STARTS; start++) {
                    start(neo4j, size);
                }
            }
        }
    }

    /** Until the database has sampled its indexes and written its checkpoint. */
    private static void awaitRest(LocalNeo4j neo4j) {
        Duration used;
        do {
            used = processorTime(neo4j);
            LockSupport.parkNanos(LOOK.toNanos());
        } while (processorTime(neo4j).minus(used).compareTo(LOOK.dividedBy(20)) > 0);
    }

    private static void start(LocalNeo4j neo4j, int size) {
        var before = processorTime(neo4j);
        try (var server = Server.ours(neo4j, HEAP)) {
            var processor = server.processorTime();
            var database = processorTime(neo4j).minus(before);
            var built = built(Server.snapshot());
            System.out.printf(
                    "| %,d | %,d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f + %.1f |%n",
                    size,
                    SUPPLIES * size,
                    seconds(server.ready().toMillis()),
                    seconds(built.group(1)),
                    seconds(built.group(2)),
                    seconds(built.group(3)),
                    seconds(built.group(4)),
                    seconds(built.group(5)),
                    seconds(processor.toMillis()),
                    seconds(database.toMillis()));
        }
    }

    private static Matcher built(String line) {
        // Which of the two readings ends first differs from run to run.
        var built =
                BUILT.matcher(line.replaceFirst("(market \\d+ ms), (columns \\d+ ms)", "$2, $1"));
        if (!built.find()) {
            throw new IllegalStateException(line);
        }
        return built;
    }

    private static Duration processorTime(LocalNeo4j neo4j) {
        return neo4j.process().info().totalCpuDuration().orElseThrow();
    }

    private static double seconds(String milliseconds) {
        return seconds(Long.parseLong(milliseconds));
    }

    private static double seconds(long milliseconds) {
        return milliseconds / 1e3;
    }
}
