package org.lianzhao.edge.http;

import java.util.Map;
import org.lianzhao.edge.EdgeSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.web.servlet.HandlerMapping;
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
        mapping.setUrlMap(
                Map.of(
                        GraphQlEndpoint.PATH,
                        sockets.initWebSocketHttpRequestHandler(new DefaultHandshakeHandler())));
        mapping.setOrder(-2); // Before the HTTP endpoint at the same address.
        return mapping;
    }
}
