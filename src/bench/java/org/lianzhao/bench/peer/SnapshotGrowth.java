package org.lianzhao.bench.peer;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lianzhao.local.LocalNeo4j;

/**
 * How the lead snapshot grows with the graph: made-up enterprises with three supplies each, beside
 * the seed, and the product with 4 GB of heap started over them twice. Stages are those the product
 * logs; parks are read while the market is made. Processor time is that of the whole start. {@code
 * mvn -Pbench test -Dbench.main=org.lianzhao.bench.peer.SnapshotGrowth}, with {@code -Dbench="20000
 * 200000"} for the numbers of enterprises.
 */
public final class SnapshotGrowth {
    private static final int STARTS = 2;
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final int SUPPLIES = 3;
    private static final String HEAP = "-Xmx4g";
    private static final Pattern BUILT = Pattern.compile("built in (\\d+) ms \\((.*)\\)");
    private static final Pattern STAGE = Pattern.compile("(\\w+) (\\d+) ms");

    private SnapshotGrowth() {}

    public static void main(String[] args) {
        var sizes =
                args.length == 0
                        ? new int[] {20_000, 200_000}
                        : Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        System.out.println(
                "| enterprises | supplies | ready after, s | snapshot, s | enterprises | parks"
                        + " | market | compiling | processor of the start, server + database, s |");
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
        } while (processorTime(neo4j).minus(used).compareTo(LOOK.dividedBy(10)) > 0);
    }

    private static void start(LocalNeo4j neo4j, int size) {
        var before = processorTime(neo4j);
        try (var server = Server.ours(neo4j, HEAP)) {
            var processor = server.processorTime();
            var database = processorTime(neo4j).minus(before);
            var built = Built.of(Server.snapshot());
            System.out.printf(
                    "| %,d | %,d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f + %.1f |%n",
                    size,
                    SUPPLIES * size,
                    seconds(server.ready().toMillis()),
                    seconds(built.milliseconds),
                    seconds(built.stage("enterprises")),
                    seconds(built.stage("parks")),
                    seconds(built.stage("market")),
                    seconds(built.stage("compiling")),
                    seconds(processor.toMillis()),
                    seconds(database.toMillis()));
        }
    }

    /** What the product logged: stages in the order in which they ended, which differs. */
    private record Built(long milliseconds, Map<String, Long> stages) {
        static Built of(String line) {
            var built = BUILT.matcher(line);
            if (!built.find()) {
                throw new IllegalStateException(line);
            }
            return new Built(
                    Long.parseLong(built.group(1)),
                    STAGE.matcher(built.group(2))
                            .results()
                            .collect(
                                    Collectors.toMap(
                                            stage -> stage.group(1),
                                            stage -> Long.parseLong(stage.group(2)))));
        }

        long stage(String name) {
            return Objects.requireNonNull(stages.get(name), name);
        }
    }

    private static Duration processorTime(LocalNeo4j neo4j) {
        return neo4j.process().info().totalCpuDuration().orElseThrow();
    }

    private static double seconds(long milliseconds) {
        return milliseconds / 1e3;
    }
}
