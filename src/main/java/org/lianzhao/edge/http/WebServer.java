package org.lianzhao.edge.http;

import org.apache.coyote.ProtocolHandler;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.platform.StartFailure;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.stereotype.Component;

/** Sets up the server: its connector with the bounds of the settings, at the root of its host. */
@Component
@ConditionalOnWebApplication
class WebServer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    private final EdgeSettings settings;
    private final ServerProperties server;

    WebServer(EdgeSettings settings, ServerProperties server) {
        this.settings = settings;
        this.server = server;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        requireRoot(factory.getSettings().getContextPath().toString());
        factory.setProtocol(BoundedConnector.class.getName());
        factory.addProtocolHandlerCustomizers(this::bound);
    }

    private void bound(ProtocolHandler handler) {
        var connector = (BoundedConnector) handler;
        connector.setHeaderTimeout(settings.headerTimeout().toNanos());
        if (!isBehindProxy()) {
            connector.setConnectionsPerAddress(settings.connectionsPerAddress());
        }
    }

    /** All connections come from the proxy then, and bounding clients is its part. */
    private boolean isBehindProxy() {
        var strategy = server.getForwardHeadersStrategy();
        return strategy != null && strategy != ForwardHeadersStrategy.NONE;
    }

    /** The sign-in's cookie would go to whatever else that host serves. */
    private static void requireRoot(String path) {
        if (!path.isEmpty()) {
            throw new StartFailure(
                    "server.servlet.context-path is '" + path + "', but pages and cookie are at /.",
                    "Leave it out, and give the application a host name of its own.");
        }
    }
}
