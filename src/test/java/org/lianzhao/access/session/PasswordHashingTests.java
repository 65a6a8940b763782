package org.lianzhao.access.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianzhao.edge.OperationPlace;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;
import org.lianzhao.platform.Wording;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Hashing has places of its own, few of them, and none of anybody else's. */
class PasswordHashingTests {
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private final PasswordHashing hashing = new PasswordHashing(new BCryptPasswordEncoder(4));
    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch begun = new CountDownLatch(AT_ONCE);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    @AfterEach
    void letThemGo() {
        end.countDown();
        threads.close();
    }

    @Test
    void refusesAtOnceWhoComesToAFullQueueAndSaysWhenToComeBack() {
        var left = new CountDownLatch(AT_ONCE * 3);
        var waiting = IntStream.range(0, AT_ONCE * 3).mapToObj(i -> signIn(left)).toList();
        awaitAll(left);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> hashing.inTurn(() -> "one too many"))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(RefusalCode.OVERLOADED);
                    assertThat(refused.retryAfter()).contains(Duration.ofSeconds(2));
                    assertThat(Wording.of(String.valueOf(refused.getMessage()), null))
                            .isEqualTo("现在登录的人太多，请 2 秒后重试");
                });
        end.countDown();
        assertThat(waiting).allSatisfy(signIn -> assertThat(signIn.get()).isEqualTo("done"));
        assertThat(hashing.inTurn(() -> "room again")).isEqualTo("room again");
    }

    /** Whoever is signed in can change a password while others storm the sign-in. */
    @Test
    void keepsAQueueForThoseWhoAreSignedIn() throws Exception {
        var left = new CountDownLatch(AT_ONCE * 3);
        var waiting = IntStream.range(0, AT_ONCE * 3).mapToObj(i -> signIn(left)).toList();
        awaitAll(left);
        var hash = threads.submit(() -> hashing.hash("长江大桥2026"));
        end.countDown();
        assertThat(hashing.isConfirmed("长江大桥2026", hash.get())).isTrue();
        assertThat(waiting).hasSize(AT_ONCE * 3);
    }

    private Future<String> signIn(CountDownLatch left) {
        var place = new OperationPlace(() -> {}, left::countDown, () -> {});
        return threads.submit(() -> {
            var done = new String[1];
            OperationPlace.during(
                    place,
                    () ->
                            done[0] =
                                    hashing.inTurn(() -> {
                                        begun.countDown();
                                        Awaitility.await().until(() -> end.getCount() == 0);
                                        return "done";
                                    }));
            return done[0];
        });
    }

    /** They hold no place of an operation while they wait. */
    private void awaitAll(CountDownLatch left) {
        Awaitility.await().until(() -> left.getCount() == 0 && begun.getCount() == 0);
    }
}
