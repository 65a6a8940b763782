package org.lianzhao.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody who is signed in gets while others attack, what an attack costs, and by how much
 * the database grows, with the limits that are shipped: {@code mvn -Pbench test
 * -Dbench.main=org.lianzhao.bench.Floods -Dbench=30}, seconds per attack, and then, where not all
 * are wanted, the names of the wanted ones: {@code -Dbench="30 SIGN_INS HALF_SENT"}.
 *
 * <p>Attackers come from other loopback addresses than the honest caller and, as if they were on
 * other machines, take a processor only when nobody else wants one.
 */
public final class Floods {
    /** Each attack once before it is measured, so that its code is compiled, as a server's is. */
    private static final Duration REHEARSAL = Duration.ofSeconds(5);

    /** After this the attempts that the rehearsal used up are there again. */
    private static final Duration REFILLED = Duration.ofSeconds(75);

    private final RunningServer server;
    private final Duration length;
    private final HttpClient honest = Calls.clientAt("127.0.0.1");
    private final String token;
    private final Forked attackers;

    private Floods(RunningServer server, Duration length) throws IOException, InterruptedException {
        this.server = server;
        this.length = length;
        this.token = server.token(honest, "admin");
        this.attackers =
                Forked.yielding(
                        Attackers.class,
                        List.of("-Xmx1g"),
                        List.of(
                                Integer.toString(server.port()),
                                server.token(honest, "auto"),
                                token));
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var seconds = args.length == 0 ? 30 : Integer.parseInt(args[0]);
        var wanted =
                args.length < 2
                        ? List.of(Flood.values())
                        : Stream.of(args).skip(1).map(Flood::valueOf).toList();
        try (var server = new RunningServer()) {
            new Floods(server, Duration.ofSeconds(seconds)).run(wanted);
        }
    }

    private void run(List<Flood> floods) throws IOException, InterruptedException {
        try (attackers) {
            for (var i = 0; i < 1_000; i++) {
                server.ask(honest, token, FloodDocuments.READ);
            }
            for (var flood : floods) {
                during(flood, REHEARSAL);
            }
            Thread.sleep(REFILLED.toMillis());
            System.out.println(
                    "attack | sent | app s | database s | honest ok | refused | p50 ms | p99 ms"
                            + " | p50 without | p99 without | × p99 | MB/min");
            for (var flood : floods) {
                measure(flood);
            }
        }
    }

    /**
     * What an honest caller gets while others attack.
     *
     * @param sent how much the attackers sent
     */
    private record Reads(HonestReads honest, String sent) {}

    private Reads during(Flood flood, Duration time) throws InterruptedException {
        attackers.ask(flood.name());
        var reads = HonestReads.during(time, () -> server.ask(honest, token, FloodDocuments.READ));
        return new Reads(reads, attackers.ask("stop"));
    }

    /** An attack beside the same time without one just before it: the machine is shared. */
    private void measure(Flood flood) throws InterruptedException {
        var without = during(Flood.NOTHING, length).honest();
        var app = server.processor();
        var database = server.databaseProcessor();
        var bytes = server.databaseBytes();
        var reads = during(flood, length);
        System.out.printf(
                "%s | %s | %.1f | %.1f | %d | %d | %.0f | %.0f | %.0f | %.0f | %.1f | %.2f%n",
                flood.title(),
                reads.sent(),
                server.processor().minus(app).toMillis() / 1e3,
                server.databaseProcessor().minus(database).toMillis() / 1e3,
                reads.honest().ok(),
                reads.honest().refused(),
                reads.honest().millis(0.5),
                reads.honest().millis(0.99),
                without.millis(0.5),
                without.millis(0.99),
                reads.honest().millis(0.99) / without.millis(0.99),
                (server.databaseBytes() - bytes) / 1e6 * 60 / length.toSeconds());
    }
}
