package org.lianzhao.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** An OpenID provider on the loopback address: discovery, keys, and a token for whoever asks. */
final class IdentityProvider implements AutoCloseable {
    static final String CLIENT = "lianzhao-test";

    private final HttpServer server;
    private final RSAKey key;
    private volatile String nonce = "";
    private volatile String login = "";

    IdentityProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("k1").generate();
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        } catch (JOSEException ex) {
            throw new IllegalStateException(ex);
        }
        answer("/.well-known/openid-configuration", this::discovery);
        answer("/keys", () -> new JWKSet(key.toPublicJWK()).toJSONObject());
        answer("/token", this::tokens);
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Who the next code stands for. */
    void signsIn(String who, String withNonce) {
        login = who;
        nonce = withNonce;
    }

    String token(String who) {
        return token(who, Instant.now().plusSeconds(300));
    }

    String token(String who, Instant expiresAt) {
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .subject("subject-of-" + who)
                        .audience(CLIENT)
                        .claim("preferred_username", who)
                        .claim("nonce", nonce)
                        .issueTime(Date.from(expiresAt.minusSeconds(600)))
                        .expirationTime(Date.from(expiresAt))
                        .build();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1").build();
        try {
            var jwt = new SignedJWT(header, claims);
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer", issuer(),
                "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token",
                "jwks_uri", issuer() + "/keys",
                "subject_types_supported", new String[] {"public"});
    }

    private Map<String, Object> tokens() {
        return Map.of(
                "access_token",
                "opaque",
                "token_type",
                "Bearer",
                "expires_in",
                300,
                "id_token",
                token(login));
    }

    private void answer(String path, Supplier<Map<String, Object>> body) {
        server.createContext(path, exchange -> send(exchange, body.get()));
    }

    private static void send(HttpExchange exchange, Map<String, Object> body) throws IOException {
        var bytes = new JsonMapper().writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
