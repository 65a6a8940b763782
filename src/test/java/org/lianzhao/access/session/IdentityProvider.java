package org.lianzhao.access.session;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** An OpenID provider on the loopback address, which vouches for whomever a test names. */
final class IdentityProvider implements AutoCloseable {
    static final String CLIENT = "lianzhao-test";

    private static final String ISSUER = "zone";

    private final MockOAuth2Server server = new MockOAuth2Server();

    IdentityProvider() {
        server.start(InetAddress.getLoopbackAddress(), 0);
    }

    String issuer() {
        return server.issuerUrl(ISSUER).toString();
    }

    /** A token of somebody; with a negative duration one that has expired. */
    String token(String who, Duration lasting) {
        return server.issueToken(ISSUER, CLIENT, vouching(who, lasting)).serialize();
    }

    /**
     * Somebody signs in at the address the browser was sent to.
     *
     * @return the address the browser is sent back to
     */
    URI signIn(String who, String location) {
        server.enqueueCallback(vouching(who, Duration.ofMinutes(5)));
        try (var browser = HttpClient.newHttpClient()) {
            var answer =
                    browser.send(
                            HttpRequest.newBuilder(URI.create(location)).build(),
                            HttpResponse.BodyHandlers.discarding());
            return URI.create(answer.headers().firstValue("Location").orElseThrow());
        } catch (IOException | InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static DefaultOAuth2TokenCallback vouching(String who, Duration lasting) {
        return new DefaultOAuth2TokenCallback(
                ISSUER,
                "subject-of-" + who,
                "JWT",
                List.of(CLIENT),
                Map.of("preferred_username", who),
                lasting.toSeconds());
    }

    @Override
    public void close() {
        server.shutdown();
    }
}
