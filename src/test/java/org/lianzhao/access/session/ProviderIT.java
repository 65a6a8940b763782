package org.lianzhao.access.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lianzhao.access.AccessTest;
import org.lianzhao.access.Callers;
import org.lianzhao.access.TokenCookie;
import org.lianzhao.access.audit.StuckAudit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An identity provider, by configuration alone: whom the graph knows is in, nobody else is. */
@AccessTest
@DirtiesContext
@Import(StuckAudit.class)
class ProviderIT {
    private static final IdentityProvider PROVIDER = new IdentityProvider();
    private static final Duration VALID = Duration.ofMinutes(5);
    private static final String WHO = "{ viewer { name role park { code } } }";

    @Autowired Callers callers;
    @Autowired MockMvcTester web;
    @Autowired Neo4jClient neo4j;
    @Autowired StuckAudit audit;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        var client = "spring.security.oauth2.client.";
        registry.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", PROVIDER::issuer);
        registry.add(client + "registration.zone.client-id", () -> IdentityProvider.CLIENT);
        registry.add(client + "registration.zone.client-secret", () -> "secret");
        registry.add(client + "registration.zone.scope", () -> "openid");
        registry.add(client + "provider.zone.issuer-uri", PROVIDER::issuer);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void acceptsTokensOfUsersTheGraphKnows() {
        assertThat(callers.post(PROVIDER.token("Auto", VALID), WHO).toString())
                .isEqualTo(
                        "{data={viewer={name=汽车电子园招商, role=PARK_TEAM, park={code=AUTO_ELECTRONICS}}}}");
        assertThat(callers.post(callers.token("auditor"), WHO)).doesNotContainKey("errors");
    }

    @Test
    void refusesUnknownSubjectsForeignKeysAndExpiredTokens() {
        callers.assertUnauthorized(PROVIDER.token("stranger", VALID));
        callers.assertUnauthorized(PROVIDER.token("auto", VALID.negated()));
        try (var other = new IdentityProvider()) {
            callers.assertUnauthorized(other.token("admin", VALID));
        }
    }

    @Test
    void endsASignInThereInASessionHere() {
        var answer = signIn("chayuan");
        assertThat(answer.getRedirectedUrl()).isEqualTo("/");
        var cookie = Objects.requireNonNull(answer.getCookie(TokenCookie.NAME));
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(callers.post(cookie.getValue(), WHO).toString()).contains("park={code=CHAYUAN}");
    }

    @Test
    void refusesAStrangerWhoSignedInThere() {
        var answer = signIn("stranger");
        assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in?refused");
        assertThat(answer.getCookie(TokenCookie.NAME)).isNull();
    }

    @Test
    void opensNoSessionWithoutItsEvent() {
        var before = sessions();
        audit.during(() ->
                assertThatExceptionOfType(IllegalStateException.class)
                        .isThrownBy(() -> signIn("chayuan"))
                        .withMessageContaining("The audit trail is stuck"));
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void closesNoSessionWithoutItsEvent() {
        var token = callers.signIn("chayuan");
        audit.during(() ->
                assertThat(callers.post(token, "mutation { signOut { wasSignedIn } }"))
                        .containsKey("errors"));
        assertThat(callers.post(token, WHO)).doesNotContainKey("errors");
    }

    private long sessions() {
        return neo4j.query("MATCH (s:Session) RETURN count(s) AS sessions")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }

    private MockHttpServletResponse signIn(String login) {
        var session = new MockHttpSession();
        var start = web.get().uri("/oauth2/authorization/zone").session(session).exchange();
        var location = start.getResponse().getHeader(HttpHeaders.LOCATION);
        assertThat(location).startsWith(PROVIDER.issuer() + "/authorize");
        var back = PROVIDER.signIn(login, String.valueOf(location));
        return web.get().uri(back).session(session).exchange().getResponse();
    }
}
