package org.lianzhao.edge.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.platform.StartFailure;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;

/** A server with the connector alone: half a second for headers, four connections per address. */
class BoundedConnectorTests {
    private static final int PER_ADDRESS = 4;
    private static final String REQUEST = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private final ServerProperties properties = new ServerProperties();
    private final List<Socket> sockets = new ArrayList<>();
    private WebServer server;

    @BeforeEach
    void start() {
        server = server();
    }

    @AfterEach
    void stop() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
        server.stop();
    }

    /** Each byte begins the time of a read anew, so only the whole ends it. */
    @Test
    void closesAConnectionThatSendsItsHeadersByteByByte() throws IOException {
        var socket = connected();
        socket.setSoTimeout(50);
        send(socket, "GET / HTTP/1.1\r\nX: ");
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (isOpen(socket) && System.nanoTime() < end) {
            sendIfOpen(socket, "x");
        }
        assertThat(System.nanoTime()).isLessThan(end);
    }

    @Test
    void answersHeadersThatComeInPartsAndTheNextRequestOfTheConnection() throws IOException {
        var socket = connected();
        for (var i = 0; i < 3; i++) {
            send(socket, REQUEST.substring(0, 9));
            assertThat(isOpen(socket)).isTrue();
            send(socket, REQUEST.substring(9));
            assertThat(answer(socket)).startsWith("HTTP/1.1 404");
        }
    }

    @Test
    void closesAConnectionBeyondThoseOfItsAddressAndTakesTheNextWhenOneIsClosed()
            throws IOException {
        for (var i = 0; i < PER_ADDRESS; i++) {
            send(connected(), REQUEST);
            assertThat(answer(sockets.getLast())).startsWith("HTTP/1.1 404");
        }
        assertThat(isAnswered()).isFalse();
        sockets.getFirst().close();
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!isAnswered()) {
            assertThat(System.nanoTime()).as("a place that is free again").isLessThan(end);
        }
    }

    @Test
    void leavesTheConnectionsOfAProxyToTheProxy() throws IOException {
        server.stop();
        properties.setForwardHeadersStrategy(ForwardHeadersStrategy.NATIVE);
        server = server();
        for (var i = 0; i < 3 * PER_ADDRESS; i++) {
            assertThat(isAnswered()).isTrue();
        }
    }

    @Test
    void doesNotStartUnderAPath() {
        var factory = new TomcatServletWebServerFactory("/lianzhao", 0);
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> customizer().customize(factory))
                .withMessageContaining("server.servlet.context-path is '/lianzhao'");
    }

    private org.lianzhao.edge.http.WebServer customizer() {
        return new org.lianzhao.edge.http.WebServer(
                SomeSettings.ofConnections(Duration.ofMillis(500), PER_ADDRESS), properties);
    }

    private WebServer server() {
        var factory = new TomcatServletWebServerFactory(0);
        factory.setAddress(InetAddress.getLoopbackAddress());
        customizer().customize(factory);
        var started = factory.getWebServer();
        started.start();
        return started;
    }

    private Socket connected() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), server.getPort());
        sockets.add(socket);
        return socket;
    }

    private boolean isAnswered() throws IOException {
        var socket = connected();
        sendIfOpen(socket, REQUEST);
        return answer(socket).startsWith("HTTP/1.1 404");
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static void sendIfOpen(Socket socket, String text) throws IOException {
        try {
            send(socket, text);
        } catch (SocketException closed) {
            // Reading tells.
        }
    }

    /** How the answer begins, empty where the connection was closed. */
    private static String answer(Socket socket) throws IOException {
        socket.setSoTimeout(5_000);
        try {
            var text =
                    new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            isOpen(socket); // Takes the rest of it.
            return text;
        } catch (SocketException closed) {
            return "";
        }
    }

    /** Reads what has come; whether the other side has not closed. */
    private static boolean isOpen(Socket socket) throws IOException {
        try {
            socket.setSoTimeout(50);
            var read = 0;
            while (read >= 0) {
                read = socket.getInputStream().read();
            }
            return false;
        } catch (SocketTimeoutException waits) {
            return true;
        } catch (SocketException closed) {
            return false;
        }
    }
}
