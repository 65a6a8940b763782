package org.lianzhao.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/**
 * What somebody who is signed in gets while others attack, what an attack costs, and by how much
 * the database grows, with the limits that are shipped: {@code mvn -Pbench test
 * -Dbench.main=org.lianzhao.bench.Floods -Dbench=30}, seconds per attack. Attackers come from other
 * loopback addresses than the honest caller.
 */
public final class Floods {
    private static final String HONEST = "127.0.0.1";
    private static final String READ = "{ zones { name } }";
    private static final int SOCKETS = 4_000;

    /** Each attack once before it is measured, so that its code is compiled, as a server's is. */
    private static final Duration REHEARSAL = Duration.ofSeconds(5);

    /** After this the attempts that the rehearsal used up are there again. */
    private static final Duration REFILLED = Duration.ofSeconds(75);

    private final RunningServer server;
    private final Duration length;
    private final HttpClient honest = RunningServer.clientAt(HONEST);
    private final String token;
    private final String officer;

    private Floods(RunningServer server, Duration length) throws IOException, InterruptedException {
        this.server = server;
        this.length = length;
        this.token = server.token(honest, "admin");
        this.officer = server.token(honest, "auto");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var seconds = args.length == 0 ? 30 : Integer.parseInt(args[0]);
        try (var server = new RunningServer()) {
            new Floods(server, Duration.ofSeconds(seconds)).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        for (var i = 0; i < 1_000; i++) {
            server.ask(honest, token, READ);
        }
        attacks((_, attack) -> reads(REHEARSAL, attack));
        Thread.sleep(REFILLED.toMillis());
        System.out.println(
                "attack | sent | app s | database s | honest ok | refused | p50 ms | p99 ms"
                        + " | p50 without | p99 without | × p99 | MB/min");
        attacks(this::measure);
    }

    private interface Attack {
        void run() throws IOException, InterruptedException;
    }

    private interface Stage {
        void play(String name, Attack attack) throws IOException, InterruptedException;
    }

    private void attacks(Stage stage) throws IOException, InterruptedException {
        stage.play("(nothing)", () -> {});
        stage.play(
                "sign-ins, one address",
                flood(new Senders(66, 30, i -> "127.0.1.1", "", i -> FloodDocuments.guess(1))));
        stage.play(
                "sign-ins, 66 addresses",
                flood(new Senders(66, 100, at("127.0.2."), "", i -> FloodDocuments.guess(1))));
        stage.play(
                "20 sign-ins a document",
                flood(new Senders(66, 100, at("127.0.3."), "", i -> FloodDocuments.guess(20))));
        stage.play(
                "refused fields, long names",
                flood(new Senders(4, 30, i -> "127.0.4.1", "", i -> FloodDocuments.refused())));
        stage.play(
                "the same, 40 addresses",
                flood(new Senders(40, 100, at("127.0.5."), "", i -> FloodDocuments.refused())));
        stage.play(
                "refused tokens", flood(new Senders(8, 100, at("127.0.6."), "lzt_bad", i -> READ)));
        stage.play(
                "leads, 90 aliases",
                flood(new Senders(1, 1, at("127.0.7."), officer, i -> FloodDocuments.leads(90))));
        stage.play(
                "leads, 20 aliases",
                flood(new Senders(4, 4, at("127.0.7."), officer, i -> FloodDocuments.leads(20))));
        stage.play(
                "assignment, 90 aliases",
                flood(new Senders(1, 1, at("127.0.8."), token, i -> FloodDocuments.assignments())));
        stage.play(SOCKETS + " half-sent headers", this::halfSentHeaders);
    }

    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    /**
     * Who attacks.
     *
     * @param threads how many send at once
     * @param perSecond how often they send together, where they are answered at once
     * @param address where each comes from
     */
    private record Senders(
            int threads,
            int perSecond,
            IntFunction<String> address,
            String bearer,
            IntFunction<String> document) {
        long pause() {
            return 1_000L * threads / perSecond;
        }
    }

    private static IntFunction<String> at(String network) {
        return thread -> network + (1 + thread);
    }

    private Attack flood(Senders senders) {
        return () -> {
            try (var pool = Executors.newFixedThreadPool(senders.threads())) {
                for (var i = 0; i < senders.threads(); i++) {
                    var client = RunningServer.clientAt(senders.address().apply(i));
                    var _ = pool.submit(() -> send(client, senders));
                }
            }
        };
    }

    /** Sends until the attack is over. */
    private void send(HttpClient client, Senders senders) {
        try (client) {
            while (!over.get()) {
                try {
                    var document = senders.document().apply(sent.incrementAndGet());
                    server.ask(client, senders.bearer(), document);
                } catch (IOException lost) {
                    // The next one is sent.
                }
                Thread.sleep(senders.pause());
            }
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private void halfSentHeaders() throws IOException, InterruptedException {
        var sockets = new ArrayList<Socket>();
        try {
            for (var i = 0; i < SOCKETS && !over.get(); i++) {
                var socket = new Socket();
                sockets.add(socket);
                socket.bind(new InetSocketAddress("127.0.9.1", 0));
                socket.connect(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()),
                        1_000);
                socket.getOutputStream()
                        .write("POST /graphql HTTP/1.1\r\nX".getBytes(StandardCharsets.US_ASCII));
                sent.incrementAndGet();
            }
            while (!over.get()) {
                Thread.sleep(3_000);
                for (var socket : sockets) {
                    drip(socket);
                }
            }
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
    }

    private static void drip(Socket socket) {
        try {
            socket.getOutputStream().write('x');
        } catch (IOException closed) {
            // The server has let it go.
        }
    }

    /** What an honest caller gets for a time, during an attack. */
    private HonestReads reads(Duration time, Attack attack) throws InterruptedException {
        sent.set(0);
        over.set(false);
        try (var pool = Executors.newSingleThreadExecutor()) {
            var running =
                    pool.submit(() -> {
                        attack.run();
                        return true;
                    });
            var reads = HonestReads.during(time, () -> server.ask(honest, token, READ));
            over.set(true);
            running.cancel(true);
            return reads;
        }
    }

    /** An attack beside the same time without one just before it: the machine is shared. */
    private void measure(String name, Attack attack) throws InterruptedException {
        var without = reads(length, () -> {});
        var app = server.processor();
        var database = server.databaseProcessor();
        var bytes = server.databaseBytes();
        var reads = reads(length, attack);
        System.out.printf(
                "%s | %,d | %.1f | %.1f | %d | %d | %.0f | %.0f | %.0f | %.0f | %.1f | %.2f%n",
                name,
                sent.get(),
                server.processor().minus(app).toMillis() / 1e3,
                server.databaseProcessor().minus(database).toMillis() / 1e3,
                reads.ok(),
                reads.refused(),
                reads.millis(0.5),
                reads.millis(0.99),
                without.millis(0.5),
                without.millis(0.99),
                reads.millis(0.99) / without.millis(0.99),
                (server.databaseBytes() - bytes) / 1e6 * 60 / length.toSeconds());
    }
}
