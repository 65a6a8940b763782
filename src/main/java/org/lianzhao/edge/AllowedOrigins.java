package org.lianzhao.edge;

import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Origins as browsers write them in {@code Origin}, whoever typed them. */
final class AllowedOrigins {
    private AllowedOrigins() {}

    /**
     * The origins of a setting, so that every check compares the same text.
     *
     * @throws IllegalArgumentException naming the setting and the value that is no origin
     */
    static Set<String> normalised(Collection<String> typed) {
        return typed.stream().map(AllowedOrigins::origin).collect(Collectors.toUnmodifiableSet());
    }

    private static String origin(String typed) {
        var uri = uri(typed.strip());
        if (uri == null || !isOrigin(uri)) {
            throw new IllegalArgumentException(
                    "lianzhao.edge.allowed-origins must hold origins such as https://portal.example.org, was '"
                            + typed
                            + "'");
        }
        var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        var isUsual = uri.getPort() == (scheme.equals("https") ? 443 : 80);
        return scheme + "://" + host + (uri.getPort() < 0 || isUsual ? "" : ":" + uri.getPort());
    }

    private static boolean isOrigin(URI uri) {
        return ("https".equalsIgnoreCase(uri.getScheme())
                        || "http".equalsIgnoreCase(uri.getScheme()))
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && (uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))
                && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
    }

    private static @Nullable URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException ex) {
            return null;
        }
    }
}
