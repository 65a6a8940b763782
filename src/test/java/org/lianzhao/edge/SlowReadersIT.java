package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.access.TestUsers;
import org.lianzhao.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Clients that ask over a WebSocket for more than its buffers hold, and read nothing. */
@ServedTest
@TestPropertySource(properties = "lianzhao.edge.send-timeout=4s")
class SlowReadersIT {
    private static final String WHOLE_SCHEMA =
            "{ __schema { types { name description fields { name description args { name"
                    + " description } type { name ofType { name ofType { name } } } } } } }";

    /** Several times what sender and receiver buffer. */
    private static final int QUESTIONS = 200;

    @LocalServerPort int port;
    @Autowired TestUsers users;
    @Autowired MeterRegistry metrics;

    private Client client;

    /** Each test has a user of its own, and so a rate limit of its own. */
    @BeforeEach
    void signIn() {
        client = new Client(port).as(users.signIn(Role.AUDITOR));
    }

    @Test
    void areDropped() throws IOException {
        try (var socket = begun()) {
            askForTheWholeSchema(socket);
            await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(200))
                    .untilAsserted(() -> assertThat(isTaken(socket)).isFalse());
            assertThat(client.ask("{ __typename }").status()).isEqualTo(200);
        }
    }

    /** A refusal and an answer are written by two threads, and a socket takes one at a time. */
    @Test
    void getRefusalsThatWaitedForAnswers() throws Exception {
        var before = answers();
        try (var socket = begun()) {
            askForTheWholeSchema(socket);
            awaitFullBuffers(before);
            send(socket, subscription("none", " "));
            assertThat(readUntil(socket, "\"type\":\"error\"")).isTrue();
        }
    }

    /** No further question is answered while the answers before it wait to be written. */
    private void awaitFullBuffers(long before) {
        var last = new AtomicLong(before);
        await().pollInterval(Duration.ofMillis(500))
                .until(() -> {
                    var now = answers();
                    return last.getAndSet(now) == now && now > before;
                });
    }

    private long answers() {
        return metrics.find("graphql.request").timers().stream().mapToLong(Timer::count).sum();
    }

    private static void askForTheWholeSchema(Socket socket) throws IOException {
        send(socket, Map.of("type", "connection_init"));
        for (var i = 0; i < QUESTIONS; i++) {
            send(socket, subscription("q" + i, WHOLE_SCHEMA));
        }
    }

    private static Map<String, Object> subscription(String id, String document) {
        return Map.of("id", id, "type", "subscribe", "payload", Map.of("query", document));
    }

    /** Whether the text comes before the server ends the connection. */
    private static boolean readUntil(Socket socket, String text) throws IOException {
        socket.setSoTimeout(20_000);
        var chunk = new byte[1 << 16];
        var last = "";
        for (var read = 0; read >= 0; read = socket.getInputStream().read(chunk)) {
            var now = last + new String(chunk, 0, read, StandardCharsets.ISO_8859_1);
            if (now.contains(text)) {
                return true;
            }
            last = now.substring(Math.max(0, now.length() - text.length()));
        }
        return false;
    }

    private Socket begun() throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.getOutputStream()
                .write(
                        """
                        GET /graphql HTTP/1.1
                        Host: 127.0.0.1
                        Upgrade: websocket
                        Connection: Upgrade
                        Sec-WebSocket-Version: 13
                        Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==
                        Sec-WebSocket-Protocol: graphql-transport-ws
                        %s: %s

                        """
                                .formatted((Object[]) client.sender())
                                .replace("\n", "\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Whether the connection still takes a message; a pong needs no answer. */
    private static boolean isTaken(Socket socket) {
        try {
            send(socket, Map.of("type", "pong"));
            return true;
        } catch (IOException ex) {
            return false;
        }
    }

    /** One text frame, masked with zeros: RFC 6455, section 5.2. */
    private static void send(Socket socket, Map<String, Object> message) throws IOException {
        var text = Client.json(message).getBytes(StandardCharsets.UTF_8);
        var frame = new ByteArrayOutputStream();
        frame.write(0x81);
        if (text.length < 126) {
            frame.write(0x80 | text.length);
        } else {
            frame.write(0x80 | 126);
            frame.writeBytes(ByteBuffer.allocate(2).putShort((short) text.length).array());
        }
        frame.writeBytes(new byte[4]);
        frame.writeBytes(text);
        socket.getOutputStream().write(frame.toByteArray());
    }
}
