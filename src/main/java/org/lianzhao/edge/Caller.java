package org.lianzhao.edge;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.Principal;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebSocketGraphQlRequest;

/**
 * Who asks: the signed-in user, else the address. An IPv6 address counts by its first 64 bits,
 * because one subscriber line has all the rest.
 *
 * @param key what limits count by
 */
public record Caller(String key, boolean anonymous) {
    /** Request attribute that holds the caller. */
    public static final String ATTRIBUTE = Caller.class.getName();

    private static final int PREFIX_BYTES = 8;

    public static Caller of(@Nullable Principal user, @Nullable String address) {
        return user == null
                ? new Caller("address " + network(String.valueOf(address)), true)
                : new Caller("user " + user.getName(), false);
    }

    /** Whoever at an address presents tokens that are refused, apart from who else calls there. */
    public static Caller ofRefusedTokens(String address) {
        return new Caller("refused tokens from " + network(address), true);
    }

    /** The caller of an operation, whichever way it came. */
    public static Caller of(WebGraphQlRequest request) {
        if (request instanceof WebSocketGraphQlRequest socket) {
            var remote = request.getRemoteAddress();
            return of(
                    socket.getSessionInfo().getPrincipal().block(),
                    remote == null ? null : remote.getAddress().getHostAddress());
        }
        return request.getAttributes().get(ATTRIBUTE) instanceof Caller caller
                ? caller
                : of((Principal) null, null);
    }

    /** An address as limits count it. */
    public static String network(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, PREFIX_BYTES)
                    : address;
        } catch (UnknownHostException ex) {
            return address;
        }
    }
}
