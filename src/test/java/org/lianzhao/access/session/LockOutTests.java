package org.lianzhao.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockOutTests {
    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "4,0",
        "5,30",
        "6,60",
        "7,120",
        "11,1920",
        "12,3600",
        "40,3600",
        "5000,3600"
    })
    void doublesFromHalfAMinuteToAnHour(int failures, long seconds) {
        assertThat(new LockOut(failures, NOW, 5).until()).isEqualTo(NOW.plusSeconds(seconds));
    }

    @Test
    void endsAtItsMoment() {
        var locked = new LockOut(7, NOW, 7);
        assertThat(locked.isLocked(NOW.plus(Duration.ofMillis(29_999)))).isTrue();
        assertThat(locked.isLocked(NOW.plusSeconds(30))).isFalse();
    }
}
