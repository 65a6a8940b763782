package org.lianzhao;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * A loopback port in front of another that a test can cut and restore, or stop and let go on: a
 * server that has gone, or stands still, without touching it.
 */
public final class TcpRelay implements AutoCloseable {
    private final InetSocketAddress target;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private ServerSocket server;

    private TcpRelay(InetSocketAddress target) throws IOException {
        this.target = target;
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = server.getLocalPort();
        listen();
    }

    public static TcpRelay to(String boltUri) {
        var uri = URI.create(boltUri);
        try {
            return new TcpRelay(new InetSocketAddress(uri.getHost(), uri.getPort()));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    public String uri() {
        return "bolt://127.0.0.1:" + port;
    }

    /** Refuses new connections and drops those that exist. */
    public void cut() throws IOException {
        server.close();
        for (var socket : open) {
            socket.close();
        }
        open.clear();
    }

    /** Passes nothing on any more; connections stand, and new ones are taken. */
    public void standStill() {
        gate = new CountDownLatch(1);
    }

    /** Passes on what came meanwhile, and everything else. */
    public void goOn() {
        gate.countDown();
    }

    public void restore() throws IOException {
        server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        listen();
    }

    @Override
    public void close() {
        goOn();
        try {
            cut();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private void listen() {
        var accepting = server;
        Thread.ofVirtual()
                .start(() -> {
                    while (!accepting.isClosed()) {
                        try {
                            var client = accepting.accept();
                            var upstream = new Socket(target.getAddress(), target.getPort());
                            open.add(client);
                            open.add(upstream);
                            pump(client, upstream);
                            pump(upstream, client);
                        } catch (IOException closed) {
                            // The relay was cut; the loop's condition ends it.
                        }
                    }
                });
    }

    private void pump(Socket from, Socket to) {
        Thread.ofVirtual()
                .start(() -> {
                    try (from;
                            to) {
                        var chunk = new byte[8192];
                        for (var read = from.getInputStream().read(chunk);
                                read >= 0;
                                read = from.getInputStream().read(chunk)) {
                            gate.await();
                            to.getOutputStream().write(chunk, 0, read);
                        }
                    } catch (IOException | InterruptedException closed) {
                        // Either side ended.
                    }
                });
    }
}
