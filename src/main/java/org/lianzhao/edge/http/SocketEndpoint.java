package org.lianzhao.edge.http;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.edge.EdgeSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.WebSocketHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Subscriptions over WebSocket at {@code /graphql}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SocketEndpoint {
    @Bean
    SubscriptionSockets subscriptionSockets(
            WebGraphQlHandler graphQl,
            JsonMapper json,
            EdgeSettings settings,
            RequestReading reading,
            RateLimit rate,
            Answers answers) {
        return new SubscriptionSockets(graphQl, json, settings, reading, rate, answers);
    }

    @Bean
    HandlerMapping subscriptionSocketMapping(SubscriptionSockets sockets) {
        var mapping = new WebSocketHandlerMapping();
        mapping.setWebSocketUpgradeMatch(true);
        var handler = sockets.initWebSocketHttpRequestHandler(new Handshake());
        mapping.setUrlMap(
                Map.of(GraphQlEndpoint.PATH, handler, GraphQlEndpoint.PATH + "/", handler));
        mapping.setOrder(-2); // Before the HTTP endpoint at the same address.
        return mapping;
    }

    /**
     * Agrees on the one protocol that is spoken, wherever the client offers it, and on no other.
     */
    private static final class Handshake extends DefaultHandshakeHandler {
        @Override
        protected @Nullable String selectProtocol(List<String> offered, WebSocketHandler handler) {
            return offered.contains(SubscriptionSockets.PROTOCOL)
                    ? SubscriptionSockets.PROTOCOL
                    : null;
        }
    }
}
