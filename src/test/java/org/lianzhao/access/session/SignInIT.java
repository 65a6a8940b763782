package org.lianzhao.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.access.AccessTest;
import org.lianzhao.access.Callers;
import org.lianzhao.access.TokenCookie;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** People sign in, are who they are, and sign out. */
@AccessTest
class SignInIT {
    record Place(@Nullable String code, @Nullable String name) {}

    record Who(String name, String role, @Nullable Place park, @Nullable Place chamber) {}

    @Autowired Callers callers;
    @Autowired WebTestClient web;
    @Autowired SignIns signIns;

    @ParameterizedTest
    @CsvSource({
        "admin, ZONE_ADMINISTRATOR,,",
        "auto, PARK_TEAM, AUTO_ELECTRONICS,",
        "CHAYUAN, PARK_TEAM, CHAYUAN,",
        "chamber, CHAMBER,, 广东渝籍商（协）会",
        "auditor, AUDITOR,,"
    })
    void answersTheContractForEveryRole(
            String login, String role, @Nullable String park, @Nullable String chamber) {
        var answer = callers.signIn(login, AccessTest.PASSWORD);
        answer.path("signIn.__typename").entity(String.class).isEqualTo("SignedIn");
        answer.path("signIn.viewer.role").entity(String.class).isEqualTo(role);
        answer.path("signIn.viewer")
                .entity(Who.class)
                .satisfies(who -> {
                    assertThat(who.park() == null ? null : who.park().code()).isEqualTo(park);
                    assertThat(who.chamber() == null ? null : who.chamber().name())
                            .isEqualTo(chamber);
                });
        callers.with(answer.path("signIn.token").entity(String.class).get())
                .document("{ viewer { role } }")
                .execute()
                .path("viewer.role")
                .entity(String.class)
                .isEqualTo(role);
    }

    @Test
    void saysTheSameToAWrongPasswordAndToAnUnknownName() {
        var wrong = callers.signIn("auditor", "falsch-falsch");
        var unknown = callers.signIn("niemand-" + System.nanoTime(), AccessTest.PASSWORD);
        for (var answer : List.of(wrong, unknown)) {
            answer.path("signIn.message").entity(String.class).isEqualTo("用户名或密码不正确");
        }
    }

    /** Aliases would be as many guesses in one request, and none is made. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutation { a: signIn(input: {login: \"x\", password: \"y\"}) { __typename } b: signIn(input: {login: \"x\", password: \"z\"}) { __typename } }",
                "mutation { ...A ...B } fragment A on Mutation { a: signIn(input: {login: \"x\", password: \"y\"}) { __typename } } fragment B on Mutation { signIn(input: {login: \"x\", password: \"z\"}) { __typename } }"
            })
    void refusesToSignInTwiceInOneDocument(String document) {
        assertThat(callers.post(null, document).toString())
                .contains("LIMIT_EXCEEDED", "limit=sign-ins", "maximum=1", "found=2")
                .doesNotContain("data=");
    }

    @Test
    void takesTheNameInAnyWidthAndThePasswordAsItIs() {
        callers.signIn(" ＡＵＤＩＴＯＲ　", AccessTest.PASSWORD)
                .path("signIn.__typename")
                .entity(String.class)
                .isEqualTo("SignedIn");
        assertThat(signIns.signIn(new SignInInput("auditor", "\ud800"), null))
                .isInstanceOf(SignInPayload.SignInRefused.class);
    }

    @Test
    void setsACookieThatScriptsAndOtherSitesCannotUse() {
        var cookie = cookie("http://localhost/graphql");
        assertThat(cookie)
                .contains("HttpOnly", "SameSite=Strict", "Path=/")
                .containsPattern("Max-Age=43[12]\\d\\d")
                .doesNotContain("Secure");
        assertThat(cookie("https://localhost/graphql")).contains("Secure");
        var token = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
        assertThat(viewer(token)).contains("\"auditor\"").doesNotContain("errors");
        web.post()
                .uri("/graphql")
                .cookie(TokenCookie.NAME, token)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("query", "mutation { signOut { wasSignedIn } }"))
                .exchange()
                .expectHeader()
                .value(HttpHeaders.SET_COOKIE, value -> assertThat(value).contains("Max-Age=0"));
        web.post()
                .uri("/graphql")
                .cookie(TokenCookie.NAME, token)
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("query", "{ viewer { name } }"))
                .exchange()
                .expectStatus()
                .isUnauthorized()
                .expectHeader()
                .value(HttpHeaders.SET_COOKIE, value -> assertThat(value).contains("Max-Age=0"));
    }

    @Test
    void refusesEverythingButSigningInToNobody() {
        var answer = callers.nobody().document("{ __typename zones { code } }").execute();
        assertThat(Callers.errors(answer)).containsExactly("UNAUTHORIZED");
        web.get().uri("/actuator/env").exchange().expectStatus().isUnauthorized();
    }

    private String viewer(String token) {
        var body =
                web.post()
                        .uri("/graphql")
                        .cookie(TokenCookie.NAME, token)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(Map.of("query", "{ viewer { auditor: name } }"))
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody();
        return Objects.requireNonNull(body);
    }

    private String cookie(String address) {
        var document =
                "mutation { signIn(input: {login: \"auditor\", password: \"%s\"}) { __typename } }"
                        .formatted(AccessTest.PASSWORD);
        var cookie =
                web.post()
                        .uri(address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(Map.of("query", document))
                        .exchange()
                        .returnResult(String.class)
                        .getResponseHeaders()
                        .getFirst(HttpHeaders.SET_COOKIE);
        return Objects.requireNonNull(cookie);
    }
}
