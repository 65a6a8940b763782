package org.lianzhao.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.access.AccessTest;
import org.lianzhao.access.Callers;
import org.lianzhao.access.user.User;
import org.lianzhao.access.user.UserRepository;
import org.lianzhao.platform.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Whoever guesses passwords locks the name, not the server, and does not learn who exists. */
@AccessTest
@Import(LockOutIT.CountedHashes.class)
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
            assertThat(attempts).extracting(Future::resultNow).containsOnly("SignInRefused");
            assertThat(answers).isPositive();
            assertThat(slowest).isLessThan(Duration.ofSeconds(5));
        }
        assertThat(encoder.mostAtOnce())
                .isLessThanOrEqualTo(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
        assertThat(encoder.matched() - before)
                .isBetween(LockOut.FREE, LockOut.FREE + encoder.mostAtOnce());
        assertLocked(login);
    }

    /** Even the right password is refused now, in the same words for a name nobody has. */
    private void assertLocked(String login) {
        var answer = callers.signIn(login, AccessTest.PASSWORD);
        answer.path("signIn.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).matches("密码输错次数过多，请 \\d+ 秒后再试"));
    }

    private Callable<String> attempt(String login) {
        return () ->
                callers.signIn(login, "guess-" + UUID.randomUUID())
                        .path("signIn.__typename")
                        .entity(String.class)
                        .get();
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
