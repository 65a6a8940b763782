package org.lianzhao.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.access.AccessTest;
import org.lianzhao.access.Callers;
import org.lianzhao.access.session.SignInPayload.SignInRefused;
import org.lianzhao.access.session.SignInPayload.SignedIn;
import org.lianzhao.access.user.User;
import org.lianzhao.access.user.UserRepository;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Whoever guesses passwords locks the name, not the server, and does not learn who exists. */
@AccessTest
@Import(LockOutIT.CountedHashes.class)
// How often it is asked while the processors hash depends on who else uses them.
@TestPropertySource(properties = "lianzhao.edge.rate.burst=100000")
@Isolated("keeps the processors busy and looks at the clock")
class LockOutIT {
    @TestConfiguration(proxyBeanMethods = false)
    static class CountedHashes {
        @Bean
        @Primary
        CountingEncoder countingEncoder() {
            return new CountingEncoder(new BCryptPasswordEncoder());
        }
    }

    @Autowired Callers callers;
    @Autowired CountingEncoder encoder;
    @Autowired UserRepository users;
    @Autowired PasswordHashing hashing;
    @Autowired SignIns signIns;
    @Autowired SignInAttemptRepository attempts;
    @Autowired WebTestClient web;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void locksTheNameWhileTheServerGoesOnAnswering(boolean exists) throws Exception {
        var login = UUID.randomUUID().toString();
        if (exists) {
            users.create(auditor(login), hashing.hash(AccessTest.PASSWORD));
        }
        var token = callers.token("auditor");
        var before = encoder.matched();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var attempts =
                    IntStream.range(0, 50).mapToObj(i -> threads.submit(attempt(login))).toList();
            var answers = 0;
            var slowest = Duration.ZERO;
            while (!attempts.stream().allMatch(Future::isDone)) {
                var start = System.nanoTime();
                assertThat(callers.post(token, "{ zones { name } }")).doesNotContainKey("errors");
                var took = Duration.ofNanos(System.nanoTime() - start);
                slowest = took.compareTo(slowest) > 0 ? took : slowest;
                answers++;
            }
            System.out.println(
                    "During 50 wrong passwords: %d other answers, slowest %d ms, %d hashes"
                            .formatted(answers, slowest.toMillis(), encoder.matched() - before));
            assertThat(attempts)
                    .extracting(attempt -> attempt.resultNow().status())
                    .contains(200, 503)
                    .containsOnly(200, 503);
            assertThat(attempts)
                    .extracting(Future::resultNow)
                    .filteredOn(answer -> answer.status() == 503)
                    .allSatisfy(answer -> {
                        assertThat(answer.text()).contains("OVERLOADED").doesNotContain("\"data\"");
                        assertThat(answer.retryAfter()).isIn("1", "2");
                    });
            assertThat(answers).isPositive();
            assertThat(slowest).isLessThan(Duration.ofSeconds(5));
        }
        assertThat(encoder.mostAtOnce())
                .isLessThanOrEqualTo(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
        for (var i = 0; i < Guesser.FREE; i++) {
            guess(login, "guess-" + i);
        }
        assertThat(encoder.matched() - before)
                .isBetween(Guesser.FREE, Guesser.FREE + encoder.mostAtOnce());
        assertLocked(login);
    }

    /** Even the right password is refused now, in the same words for a name nobody has. */
    private void assertLocked(String login) {
        var answer = callers.signIn(login, AccessTest.PASSWORD);
        answer.path("signIn.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).matches("密码输错次数过多，请 \\d+ 秒后再试"));
    }

    @Test
    void locksTheAddressThatGuessesAndNoOther() {
        var login = somebody();
        for (var i = 0; i < Guesser.FREE; i++) {
            from("10.0.0.1", () -> signIns.signIn(new SignInInput(login, "falsch-falsch"), null));
        }
        assertThat(signIn("10.0.0.1", login, null)).isInstanceOf(SignInRefused.class);
        assertThat(signIn("10.0.0.2", login, null)).isInstanceOf(SignedIn.class);
        assertThat(signIn("10.0.0.1", login, null)).isInstanceOf(SignInRefused.class);
    }

    /** Nobody can keep the only administrator out, from whatever many addresses they guess. */
    @Test
    void locksAllAddressesTogetherButNotTheBrowserOfTheOwner() {
        var login = somebody();
        var device = signInWithCookies(login, "").get("lianzhao-device");
        assertThat(device).isNotNull();
        for (var i = 0; i < Guesser.FREE_TOGETHER; i++) {
            attempts.countFailure(
                    Guesser.signingIn(login, "10.0.1." + i, Optional.empty()),
                    OffsetDateTime.now(ZoneOffset.UTC));
        }
        assertThat(signIn("10.0.2.1", login, null)).isInstanceOf(SignInRefused.class);
        assertThat(signIn("10.0.1.1", login, device)).isInstanceOf(SignedIn.class);
        assertThat(signIn("10.0.2.1", login, null)).isInstanceOf(SignInRefused.class);
        assertThat(signInWithCookies(login, "lianzhao-device=" + device))
                .containsEntry("lianzhao-device", device)
                .containsKey("lianzhao");
        for (var i = 0; i < Guesser.FREE; i++) {
            signIns.signIn(new SignInInput(login, "falsch-falsch"), device);
        }
        assertThat(signIn("10.0.1.1", login, device)).isInstanceOf(SignInRefused.class);
    }

    @Test
    void liftsTheLockWithAReset() {
        var login = somebody();
        for (var i = 0; i < Guesser.FREE_TOGETHER; i++) {
            attempts.countFailure(
                    Guesser.signingIn(login, "127.0.0.1", Optional.empty()),
                    OffsetDateTime.now(ZoneOffset.UTC));
        }
        assertLocked(login);
        var id = GlobalId.of("User", users.findByLogin(login).orElseThrow().key());
        callers.as("admin")
                .documentName("access/password-reset")
                .variable("input", Map.of("id", id, "password", "朝天门大桥2026"))
                .execute()
                .path("userPasswordReset.__typename")
                .entity(String.class)
                .isEqualTo("UserPasswordReset");
        callers.signIn(login, "朝天门大桥2026")
                .path("signIn.__typename")
                .entity(String.class)
                .isEqualTo("SignedIn");
    }

    private String somebody() {
        var login = UUID.randomUUID().toString();
        users.create(auditor(login), hashing.hash(AccessTest.PASSWORD));
        return login;
    }

    private SignInPayload signIn(String address, String login, @Nullable String device) {
        return from(
                address, () -> signIns.signIn(new SignInInput(login, AccessTest.PASSWORD), device));
    }

    private static <T> T from(String address, Supplier<T> work) {
        var nobody =
                new AnonymousAuthenticationToken(
                        "nobody", "nobody", AuthorityUtils.createAuthorityList("ROLE_NOBODY"));
        nobody.setDetails(new WebAuthenticationDetails(address, null));
        SecurityContextHolder.getContext().setAuthentication(nobody);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private Map<String, String> signInWithCookies(String login, String cookie) {
        var cookies = new HashMap<String, String>();
        post(login, AccessTest.PASSWORD, cookie)
                .getResponseCookies()
                .forEach((name, values) -> cookies.put(name, values.getFirst().getValue()));
        return cookies;
    }

    private record Answer(int status, String text, @Nullable String retryAfter) {}

    private Callable<Answer> attempt(String login) {
        return () -> guess(login, "guess-" + UUID.randomUUID());
    }

    private Answer guess(String login, String password) {
        var result = post(login, password, "");
        return new Answer(
                result.getStatus().value(),
                String.valueOf(result.getResponseBody()),
                result.getResponseHeaders().getFirst(HttpHeaders.RETRY_AFTER));
    }

    private EntityExchangeResult<String> post(String login, String password, String cookie) {
        var document =
                "mutation { signIn(input: {login: \"%s\", password: \"%s\"}) { __typename } }"
                        .formatted(login, password);
        return web.post()
                .uri("/graphql")
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.COOKIE, cookie)
                .bodyValue(Map.of("query", document))
                .exchange()
                .expectBody(String.class)
                .returnResult();
    }

    /** Hashes with another, and counts. */
    static final class CountingEncoder implements PasswordEncoder {
        private final PasswordEncoder encoder;
        private int matched;
        private int running;
        private int mostAtOnce;

        CountingEncoder(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public String encode(@Nullable CharSequence password) {
            return "{bcrypt}" + encoder.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            start();
            try {
                return encoder.matches(
                        password, String.valueOf(hash).replaceFirst("^\\{bcrypt}", ""));
            } finally {
                end();
            }
        }

        private synchronized void start() {
            matched++;
            running++;
            mostAtOnce = Math.max(mostAtOnce, running);
        }

        private synchronized void end() {
            running--;
        }

        synchronized int matched() {
            return matched;
        }

        synchronized int mostAtOnce() {
            return mostAtOnce;
        }
    }

    private static User auditor(String login) {
        return new User(
                UUID.randomUUID().toString(),
                login,
                "被猜的人",
                Role.AUDITOR,
                null,
                null,
                true,
                OffsetDateTime.now(ZoneOffset.UTC));
    }
}
