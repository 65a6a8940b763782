package org.lianzhao.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Those who attack, in a process of their own. Reads the name of a {@link Flood} or {@code stop}
 * from its input; answers a name when the attack runs and a stop, when it is over, with how much
 * was sent.
 */
public final class Attackers {
    private static final int SOCKETS = 4_000;

    private final Calls calls;
    private final String officer;
    private final String administrator;
    private final AtomicInteger sent = new AtomicInteger();
    private ExecutorService running = Executors.newCachedThreadPool();

    private Attackers(int port, String officer, String administrator) {
        this.calls = new Calls(port);
        this.officer = officer;
        this.administrator = administrator;
    }

    /** Started with the port of the server and the tokens of an officer and of an administrator. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var attackers = new Attackers(Integer.parseInt(args[0]), args[1], args[2]);
        try (var input =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = input.readLine(); line != null; line = input.readLine()) {
                if (line.equals("stop")) {
                    attackers.stop();
                } else {
                    attackers.start(Flood.valueOf(line));
                }
                System.out.println(attackers.sent.get());
            }
        }
    }

    private void start(Flood flood) {
        sent.set(0);
        running = Executors.newCachedThreadPool();
        if (flood == Flood.HALF_SENT) {
            var _ = running.submit(this::halfSentHeaders);
        }
        var senders = flood.senders();
        if (senders != null) {
            for (var i = 0; i < senders.threads(); i++) {
                var client = Calls.clientAt(senders.address().apply(i));
                var _ = running.submit(() -> send(client, senders));
            }
        }
    }

    private void stop() throws InterruptedException {
        running.shutdownNow();
        running.awaitTermination(30, TimeUnit.SECONDS);
    }

    /** Sends until the attack is over. */
    private void send(HttpClient client, Flood.Senders senders) {
        try {
            while (true) {
                try {
                    var document = senders.document().apply(sent.incrementAndGet());
                    calls.ask(client, bearer(senders.bearer()), document);
                } catch (IOException lost) {
                    // The next one is sent.
                }
                Thread.sleep(senders.pause());
            }
        } catch (InterruptedException over) {
            client.shutdownNow();
        }
    }

    private String bearer(Flood.Bearer bearer) {
        return switch (bearer) {
            case NOBODY -> "";
            case WRONG -> "lzt_bad";
            case OFFICER -> officer;
            case ADMINISTRATOR -> administrator;
        };
    }

    private Void halfSentHeaders() throws IOException {
        List<Socket> sockets = new ArrayList<>();
        try {
            while (sockets.size() < SOCKETS && !Thread.interrupted()) {
                var socket = new Socket();
                sockets.add(socket);
                halfSend(socket);
            }
            while (true) {
                Thread.sleep(3_000);
                sockets.forEach(Attackers::drip);
            }
        } catch (InterruptedException over) {
            return null;
        } finally {
            for (var socket : sockets) {
                socket.close();
            }
        }
    }

    private void halfSend(Socket socket) {
        try {
            socket.bind(new InetSocketAddress("127.0.9.1", 0));
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), calls.port()), 1_000);
            socket.getOutputStream()
                    .write("POST /graphql HTTP/1.1\r\nX".getBytes(StandardCharsets.US_ASCII));
            sent.incrementAndGet();
        } catch (IOException refused) {
            // The next one is tried.
        }
    }

    private static void drip(Socket socket) {
        try {
            socket.getOutputStream().write('x');
        } catch (IOException closed) {
            // The server has let it go.
        }
    }
}
