package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

class StartPatienceTests {
    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger attempts = new AtomicInteger();
    private final StartPatience patience =
            new StartPatience(
                    "bolt://db:7687",
                    Duration.ofMinutes(2),
                    now::get,
                    () -> now.addAndGet(Duration.ofSeconds(1).toNanos()));

    @Test
    void waitsForADatabaseThatComes() {
        assertThat(patience.until(() -> failing(90, new ServiceUnavailableException("no"))))
                .isEqualTo("answered");
        assertThat(attempts).hasValue(91);
    }

    @Test
    void waitsForOneThatHasNoConnectionToGiveYet() {
        var full = new ClientException("Unable to acquire connection from the pool within 4 s");
        assertThat(patience.until(() -> failing(1, full))).isEqualTo("answered");
    }

    @Test
    void saysWhatWhereAndWhatToDoWhereItDoesNotCome() {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() ->
                        patience.until(() ->
                                failing(1000, new ServiceUnavailableException("refused\nmore"))))
                .withMessage("The database at bolt://db:7687 did not answer within 120 s: refused")
                .satisfies(ex ->
                        assertThat(ex.action())
                                .contains("SPRING_NEO4J_URI", "LIANZHAO_STARTPATIENCE"));
        assertThat(Duration.ofNanos(now.get())).isEqualTo(Duration.ofSeconds(121));
    }

    @Test
    void doesNotWaitWhereWaitingDoesNotHelp() {
        var noTls = new ServiceUnavailableException("Could not perform discovery");
        noTls.addSuppressed(new SecurityException("N/A", "Failed to establish secured connection"));
        assertThatThrownBy(() -> patience.until(() -> failing(9, noTls))).isSameAs(noTls);
        var wrong = new AuthenticationException("Neo.ClientError.Security.Unauthorized", "no");
        assertThatThrownBy(() -> patience.until(() -> failing(9, wrong))).isSameAs(wrong);
        assertThat(now).hasValue(0);
    }

    private String failing(int times, RuntimeException failure) {
        if (attempts.getAndIncrement() < times) {
            throw failure;
        }
        return "answered";
    }
}
