package org.lianzhao.edge.http;

import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianzhao.edge.Caller;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.edge.PerCaller;
import org.lianzhao.edge.Refused;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.SessionLimitExceededException;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code graphql-transport-ws}. Spring's handler speaks the protocol; this one checks each message
 * before it does, closes with the code the protocol has for what is wrong, and limits what a caller
 * may send and hold open.
 */
class SubscriptionSockets extends GraphQlWebSocketHandler {
    static final String PROTOCOL = "graphql-transport-ws";
    private static final String PAYLOAD = "payload";
    private static final String SERIAL = SubscriptionSockets.class.getName();

    /** Above any answer: a large one that waits for a small one must not end the session. */
    private static final int WAITING_BYTES = 64 << 20;

    private static final Set<String> WITHOUT_ID = Set.of("connection_init", "ping", "pong");

    private static final String BLOCKING_SEND_TIMEOUT =
            "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";
    private static final String SESSION_CLOSE_TIMEOUT =
            "org.apache.tomcat.websocket.SESSION_CLOSE_TIMEOUT";

    private static final CloseStatus WRONG_PROTOCOL =
            new CloseStatus(4406, "Subprotocol not acceptable");
    private static final CloseStatus TOO_MANY = new CloseStatus(4429, "Too many requests");

    private final EdgeSettings settings;
    private final RequestReading reading;
    private final RateLimit rate;
    private final Answers answers;
    private final PerCaller open;

    SubscriptionSockets(
            WebGraphQlHandler graphQl,
            JsonMapper json,
            EdgeSettings settings,
            RequestReading reading,
            RateLimit rate,
            Answers answers) {
        // Origins are checked before the handshake, by OriginFilter.
        super(
                graphQl,
                new JacksonJsonHttpMessageConverter(json),
                settings.connectionInitTimeout(),
                settings.keepAlive(),
                null);
        this.settings = settings;
        this.reading = reading;
        this.rate = rate;
        this.answers = answers;
        this.open = new PerCaller(settings.subscriptionsPerCaller());
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        if (!PROTOCOL.equals(session.getAcceptedProtocol())) {
            close(session, WRONG_PROTOCOL);
        } else if (!open.enter(caller(session))) {
            close(session, TOO_MANY);
        } else {
            limitSending(session);
            var serial = serial(session);
            session.getAttributes().put(SERIAL, serial);
            super.afterConnectionEstablished(serial);
        }
    }

    /** One message at a time: our refusals and the answers of Spring's handler would collide. */
    private WebSocketSession serial(WebSocketSession session) {
        return new ConcurrentWebSocketSessionDecorator(
                session, (int) settings.sendTimeout().toMillis(), WAITING_BYTES);
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message)
            throws Exception {
        if (!(session.getAttributes().get(SERIAL) instanceof WebSocketSession serial)
                || !rate.take(caller(session)).isZero()) {
            close(session, TOO_MANY);
            return;
        }
        try {
            var checked = checked(serial, message);
            if (checked != null) {
                super.handleTextMessage(serial, checked);
            }
        } catch (Refused refused) {
            close(session, new CloseStatus(4400, refused.getMessage()));
        } catch (SessionLimitExceededException slow) {
            close(session, slow.getStatus());
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        if (session.getAttributes().remove(SERIAL) != null) {
            open.leave(caller(session));
        }
        super.afterConnectionClosed(session, status);
    }

    /** The message as Spring's handler takes it; null where it was answered already. */
    private @Nullable TextMessage checked(WebSocketSession session, TextMessage message)
            throws IOException {
        var fields =
                reading.object("message", message.getPayload().getBytes(StandardCharsets.UTF_8));
        var type = String.valueOf(fields.get("type"));
        if (!WITHOUT_ID.contains(type)
                && !(Set.of("subscribe", "complete").contains(type)
                        && fields.get("id") instanceof String id
                        && !id.isEmpty())) {
            throw RequestReading.malformed("Invalid message");
        }
        if (fields.get(PAYLOAD) != null && !(fields.get(PAYLOAD) instanceof Map)) {
            throw RequestReading.malformed("Invalid payload");
        }
        return type.equals("subscribe") ? subscription(session, fields) : message;
    }

    private @Nullable TextMessage subscription(WebSocketSession session, Map<String, Object> fields)
            throws IOException {
        try {
            var request = new HashMap<>(fields);
            request.put(PAYLOAD, reading.checked(payload(fields)));
            return new TextMessage(answers.bytes(request));
        } catch (Refused refused) {
            var errors = List.of(refused.error().toSpecification());
            var answer = Map.of("id", fields.get("id"), "type", "error", PAYLOAD, errors);
            session.sendMessage(new TextMessage(answers.bytes(answer)));
            return null;
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> payload(Map<String, Object> fields) {
        return fields.get(PAYLOAD) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /** A reader who does not take an event, or the closing, in time is dropped, not waited for. */
    private void limitSending(WebSocketSession session) {
        var natively = ((NativeWebSocketSession) session).getNativeSession(Session.class);
        if (natively != null) {
            var timeout = settings.sendTimeout().toMillis();
            natively.getUserProperties()
                    .putAll(Map.of(BLOCKING_SEND_TIMEOUT, timeout, SESSION_CLOSE_TIMEOUT, timeout));
        }
    }

    private static Caller caller(WebSocketSession session) {
        Principal user = session.getPrincipal();
        var remote = session.getRemoteAddress();
        return Caller.of(user, remote == null ? null : remote.getAddress().getHostAddress());
    }

    private static void close(WebSocketSession session, CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException ex) {
            // It is closed already.
        }
    }
}
