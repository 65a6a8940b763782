package org.lianzhao.board.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionLinksTests {
    private static final Instant NOW = Instant.parse("2026-11-27T02:00:00Z");
    private static final Instant UNTIL = NOW.plus(Duration.ofDays(30));

    @Test
    void opensUntilItEnds() {
        var token = at(NOW).issue("S020", UNTIL);
        assertThat(at(NOW).open(token)).contains(new CorrectionLinks.Opened("S020", UNTIL));
        assertThat(at(UNTIL.minusSeconds(1)).open(token)).isPresent();
        assertThat(at(UNTIL).open(token)).isEmpty();
    }

    @Test
    void opensNothingElse() {
        var token = at(NOW).issue("S020", UNTIL);
        var other = at(NOW).issue("S021", UNTIL.plusSeconds(1));
        var mixed = other.substring(0, other.indexOf('.')) + token.substring(token.indexOf('.'));
        assertThat(at(NOW).open(mixed)).isEmpty();
        assertThat(at(NOW).open(token.substring(0, token.length() - 1))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.b", "!!.??", "MQ"})
    void opensNothingForWhatIsNoToken(String text) {
        assertThat(at(NOW).open(text)).isEmpty();
    }

    private static CorrectionLinks at(Instant now) {
        return new CorrectionLinks(
                texts -> "signed-" + String.join("|", texts).hashCode(),
                Clock.fixed(now, ZoneOffset.UTC));
    }
}
