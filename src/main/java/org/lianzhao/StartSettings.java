package org.lianzhao;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Settings without which nothing can start, looked at before anything does: what libraries say of
 * them is a stack trace that does not name the setting.
 */
final class StartSettings {
    private static final Set<String> SCHEMES =
            Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

    private static final int LAST_PORT = 65_535;

    private StartSettings() {}

    /**
     * One line about the first that cannot be used, or nothing.
     *
     * @param settings the value of a property by its name, or null
     */
    static Optional<String> problem(Function<String, @Nullable String> settings) {
        return Stream.of(
                        database(settings.apply("spring.neo4j.uri")),
                        port("SERVER_PORT", settings.apply("server.port")),
                        port("MANAGEMENT_SERVER_PORT", settings.apply("management.server.port")),
                        address("SERVER_ADDRESS", settings.apply("server.address")),
                        address(
                                "MANAGEMENT_SERVER_ADDRESS",
                                settings.apply("management.server.address")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> database(@Nullable String uri) {
        if (uri == null || uri.isBlank()) {
            return Optional.of(
                    "No database: set SPRING_NEO4J_URI (e.g. neo4j://host:7687),"
                            + " SPRING_NEO4J_AUTHENTICATION_USERNAME and SPRING_NEO4J_AUTHENTICATION_PASSWORD;"
                            + " for a local trial run `mvn spring-boot:run`, which brings its own.");
        }
        return isOfDatabase(uri)
                ? Optional.empty()
                : Optional.of(
                        "SPRING_NEO4J_URI is no address of a database: it begins with bolt:// or"
                                + " neo4j:// (with TLS bolt+s://, neo4j+s://, or with a certificate of"
                                + " one's own bolt+ssc://, neo4j+ssc://) and names a host, e.g."
                                + " neo4j://host:7687.");
    }

    private static boolean isOfDatabase(String uri) {
        try {
            var address = new URI(uri.strip());
            return SCHEMES.contains(String.valueOf(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException ex) {
            return false;
        }
    }

    private static Optional<String> port(String setting, @Nullable String value) {
        try {
            var port = value == null ? 0 : Integer.parseInt(value.strip());
            // Spring Boot knows -1 as none at all.
            return port >= -1 && port <= LAST_PORT
                    ? Optional.empty()
                    : Optional.of(
                            setting + " is " + value + ", but ports end at " + LAST_PORT + ".");
        } catch (NumberFormatException ex) {
            return Optional.of(setting + " is “" + value + "”, not the number of a port.");
        }
    }

    private static Optional<String> address(String setting, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        try {
            var address = InetAddress.getByName(value.strip());
            return address.isAnyLocalAddress()
                            || address.isLoopbackAddress()
                            || NetworkInterface.getByInetAddress(address) != null
                    ? Optional.empty()
                    : Optional.of(
                            setting
                                    + " is "
                                    + value
                                    + ", which is no address of this machine; 0.0.0.0 is all of"
                                    + " them.");
        } catch (IOException ex) {
            return Optional.of(setting + " is “" + value + "”, which is no address.");
        }
    }
}
