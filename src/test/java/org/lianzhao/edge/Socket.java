package org.lianzhao.edge;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A WebSocket to the server of a test. */
final class Socket implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;

    private final LinkedBlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;

    private Socket(URI uri, String protocol, String... headers) {
        var builder = HttpClient.newHttpClient().newWebSocketBuilder();
        for (var i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        if (!protocol.isEmpty()) {
            var offered = protocol.split(", ", -1);
            builder.subprotocols(offered[0], Arrays.copyOfRange(offered, 1, offered.length));
        }
        socket = builder.buildAsync(uri, new Receiving()).join();
    }

    static Socket open(Client client, String protocol, String... headers) {
        return new Socket(
                URI.create(client.uri("/graphql").toString().replace("http", "ws")),
                protocol,
                Stream.concat(Stream.of(client.sender()), Stream.of(headers))
                        .toArray(String[]::new));
    }

    /** One that has begun. */
    static Socket begun(Client client, String... headers) {
        var socket = open(client, "graphql-transport-ws", headers);
        socket.send("{\"type\":\"connection_init\"}");
        socket.next();
        return socket;
    }

    /** The protocol the server chose; empty for none. */
    String protocol() {
        return socket.getSubprotocol();
    }

    void send(String message) {
        socket.sendText(message, true).join();
    }

    void subscribe(String id, String document) {
        send(
                Client.json(
                        java.util.Map.of(
                                "id",
                                id,
                                "type",
                                "subscribe",
                                "payload",
                                java.util.Map.of("query", document))));
    }

    JsonNode next() {
        try {
            var message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new IllegalStateException("No message came");
            }
            return message;
        } catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    int closeCode() {
        return closed.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Receiving implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(
                WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                messages.add(Client.JSON.readTree(text.toString()));
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(code);
            return null;
        }
    }
}
