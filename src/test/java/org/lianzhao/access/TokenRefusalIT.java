package org.lianzhao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lianzhao.access.session.SessionRepository;
import org.lianzhao.access.session.SignedTokens;
import org.lianzhao.access.user.User;
import org.lianzhao.access.user.UserRepository;
import org.lianzhao.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Tokens that are not valid get nothing, by whatever way they come. */
@AccessTest
class TokenRefusalIT {
    @Autowired Callers callers;
    @Autowired WebTestClient web;
    @Autowired SignedTokens tokens;
    @Autowired SessionRepository sessions;
    @Autowired UserRepository users;

    @TestFactory
    Stream<DynamicTest> isRefusedEverywhere() {
        return tokens().entrySet().stream()
                .flatMap(token ->
                        ways().entrySet().stream()
                                .map(way ->
                                        DynamicTest.dynamicTest(
                                                token.getKey() + " in a " + way.getKey(),
                                                () ->
                                                        assertRefused(
                                                                way.getValue(),
                                                                token.getValue()))));
    }

    private static void assertRefused(WebTestClient.RequestHeadersSpec<?> request, String token) {
        request.headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .valueEquals(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                .expectBody(String.class)
                .value(body ->
                        assertThat(body).contains("UNAUTHORIZED").doesNotContain("重庆", token));
    }

    private Map<String, WebTestClient.RequestHeadersSpec<?>> ways() {
        return Map.of(
                "query", post("{ zones { name } }"),
                "mutation", post("mutation { signOut { wasSignedIn } }"),
                "GET", web.get().uri("/graphql?query={q}", "{ zones { name } }"),
                "page", web.get().uri("/actuator"));
    }

    private WebTestClient.RequestHeadersSpec<?> post(String document) {
        return web.post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("query", document));
    }

    private Map<String, String> tokens() {
        var good = callers.signIn("admin");
        var parts = good.split("\\.", 3);
        var all = new LinkedHashMap<String, String>();
        all.put("token of nothing", "abc.def.ghi");
        all.put("unknown API token", "lzt_" + "A".repeat(43));
        all.put("tampered signature", good.substring(0, good.length() - 4) + "AAAA");
        all.put("tampered claims", parts[0] + "." + edited(parts[1]) + "." + parts[2]);
        all.put("none algorithm", base64("{\"alg\":\"none\"}") + "." + parts[1] + ".");
        all.put("foreign key", foreign());
        all.put("expired token", opened(Instant.now().minusSeconds(1)));
        all.put("session that never was", session(Instant.now().plusSeconds(60), id -> {}));
        all.put("revoked session", revoked());
        all.put("inactive user", inactive());
        return all;
    }

    private String foreign() {
        var key = new SecretKeySpec(new byte[32], "HmacSHA256");
        return new SignedTokens(key, Clock.systemUTC())
                .issue(UUID.randomUUID().toString(), Instant.now(), Instant.now().plusSeconds(60));
    }

    private String opened(Instant expiresAt) {
        var admin = users.findByLogin("admin").orElseThrow().key();
        var start = OffsetDateTime.ofInstant(expiresAt, ZoneOffset.UTC).minusHours(1);
        return session(expiresAt, id -> sessions.open(id, admin, start, start.plusHours(9)));
    }

    private String session(Instant expiresAt, Consumer<String> open) {
        var id = UUID.randomUUID().toString();
        open.accept(id);
        return tokens.issue(id, expiresAt.minusSeconds(3600), expiresAt);
    }

    private String revoked() {
        var token = callers.signIn("admin");
        sessions.close(tokens.session(token));
        return token;
    }

    private String inactive() {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        var user =
                new User(
                        UUID.randomUUID().toString(),
                        UUID.randomUUID().toString(),
                        "停用",
                        Role.ZONE_ADMINISTRATOR,
                        null,
                        null,
                        false,
                        now);
        users.create(user, null);
        return session(
                now.plusHours(1).toInstant(),
                id -> sessions.open(id, user.key(), now, now.plusHours(1)));
    }

    private static String edited(String claims) {
        var text = new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8);
        return base64(text.replaceAll("\"exp\":\\d+", "\"exp\":4102444800"));
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
