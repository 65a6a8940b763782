package org.lianzhao.edge.http;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.util.Objects;
import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;
import org.lianzhao.edge.Caller;

/**
 * Tomcat's HTTP connector with two bounds it lacks. Its {@code connectionTimeout} counts from the
 * last byte, so that a client that sends a byte now and then holds a connection for ever, and one
 * address may take all of {@code maxConnections}. Both are decided before there is a request.
 */
public final class BoundedConnector extends Http11NioProtocol {
    private long headerNanos = Long.MAX_VALUE;

    /** Tomcat makes it by its name. */
    public BoundedConnector() {
        super(new Endpoint());
    }

    void setHeaderTimeout(long nanos) {
        headerNanos = nanos;
    }

    void setConnectionsPerAddress(int connections) {
        ((Endpoint) getEndpoint()).perAddress = connections;
    }

    @Override
    protected Processor createProcessor() {
        return new PunctualProcessor(this, getAdapter(), headerNanos);
    }

    /** Refuses a connection of an address that has enough of them, by closing it. */
    private static final class Endpoint extends NioEndpoint {
        private volatile int perAddress = Integer.MAX_VALUE;

        @Override
        protected boolean setSocketOptions(SocketChannel socket) {
            if (isTooMany(socket)) {
                destroySocket(socket);
                return false;
            }
            return super.setSocketOptions(socket);
        }

        /** Counts only where one address could have too many; then there are thousands at most. */
        private boolean isTooMany(SocketChannel socket) {
            if (connections.size() < perAddress) {
                return false;
            }
            var network = Caller.network(socket.socket().getInetAddress().getHostAddress());
            return connections.values().stream()
                            .filter(other -> network.equals(Caller.network(other.getRemoteAddr())))
                            .count()
                    >= perAddress;
        }
    }

    /** Closes a connection whose request's line and headers take too long as a whole. */
    private static final class PunctualProcessor extends Http11Processor {
        private final long headerNanos;
        private @Nullable SocketWrapperBase<?> incomplete;
        private long begun;

        PunctualProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter, long headerNanos) {
            super(protocol, adapter);
            this.headerNanos = headerNanos;
        }

        @Override
        public SocketState service(SocketWrapperBase<?> socket) throws IOException {
            // Processors are used again, and one that a client left is not told so.
            var goesOn = Objects.equals(incomplete, socket);
            if (goesOn && System.nanoTime() - begun > headerNanos) {
                incomplete = null;
                return SocketState.CLOSED;
            }
            begun = goesOn ? begun : System.nanoTime();
            var state = super.service(socket);
            incomplete = state == SocketState.LONG && !isAsync() ? socket : null;
            return state;
        }
    }
}
