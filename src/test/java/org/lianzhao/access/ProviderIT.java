package org.lianzhao.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.UriComponentsBuilder;

/** An identity provider, by configuration alone: whom the graph knows is in, nobody else is. */
@AccessTest
@DirtiesContext
class ProviderIT {
    private static final IdentityProvider PROVIDER = new IdentityProvider();
    private static final String WHO = "{ viewer { name role park { code } } }";

    @Autowired Callers callers;
    @Autowired MockMvcTester web;

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
        assertThat(callers.post(PROVIDER.token("Auto"), WHO).toString())
                .isEqualTo(
                        "{data={viewer={name=汽车电子园招商, role=PARK_TEAM, park={code=AUTO_ELECTRONICS}}}}");
        assertThat(callers.post(callers.token("auditor"), WHO)).doesNotContainKey("errors");
    }

    @Test
    void refusesUnknownSubjectsForeignKeysAndExpiredTokens() {
        callers.assertUnauthorized(PROVIDER.token("stranger"));
        callers.assertUnauthorized(PROVIDER.token("auto", Instant.now().minusSeconds(120)));
        try (var other = new IdentityProvider()) {
            callers.assertUnauthorized(other.token("admin"));
        }
    }

    @Test
    void endsASignInThereInASessionHere() {
        var answer = signIn("chayuan");
        assertThat(answer.getRedirectedUrl()).isEqualTo("/graphiql");
        var cookie = Objects.requireNonNull(answer.getCookie(TokenCookie.NAME));
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(callers.post(cookie.getValue(), WHO).toString()).contains("park={code=CHAYUAN}");
    }

    @Test
    void refusesAStrangerWhoSignedInThere() {
        var answer = signIn("stranger");
        assertThat(answer.getRedirectedUrl()).isEqualTo("/graphiql?refused");
        assertThat(answer.getCookie(TokenCookie.NAME)).isNull();
    }

    private MockHttpServletResponse signIn(String login) {
        var session = new MockHttpSession();
        var start = web.get().uri("/oauth2/authorization/zone").session(session).exchange();
        var location = start.getResponse().getHeader(HttpHeaders.LOCATION);
        assertThat(location).startsWith(PROVIDER.issuer() + "/authorize");
        var query =
                UriComponentsBuilder.fromUriString(String.valueOf(location))
                        .build(true)
                        .getQueryParams();
        var state = String.valueOf(query.getFirst("state"));
        PROVIDER.signsIn(login, String.valueOf(query.getFirst("nonce")));
        return web.get()
                .uri("/login/oauth2/code/zone")
                .queryParam("code", "a-code")
                .queryParam("state", state.replace("%3D", "="))
                .session(session)
                .exchange()
                .getResponse();
    }
}
