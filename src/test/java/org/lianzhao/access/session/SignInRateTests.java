package org.lianzhao.access.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lianzhao.access.AccessProperties;
import org.lianzhao.access.AccessProperties.AuditKept;
import org.lianzhao.access.AccessProperties.SignInAttempts;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;

class SignInRateTests {
    private final SignInRate rate =
            new SignInRate(
                    new AccessProperties(
                            null,
                            Duration.ofHours(1),
                            "login",
                            new SignInAttempts(3, 1, 5),
                            new AuditKept(Duration.ofDays(1), Duration.ofDays(1))));

    @Test
    void letsNoAddressFailOften() {
        fail("10.0.0.1", 3);
        assertThat(refusal("10.0.0.1", false)).isEqualTo(RefusalCode.RATE_LIMITED);
        rate.take("10.0.0.2", false);
    }

    @Test
    void takesALineOfIPv6ForOneAddress() {
        fail("2001:db8::1", 3);
        assertThat(refusal("2001:db8::2", false)).isEqualTo(RefusalCode.RATE_LIMITED);
    }

    @Test
    void countsNoSuccess() {
        for (var i = 0; i < 20; i++) {
            rate.take("10.0.0.1", false);
            rate.giveBack("10.0.0.1", false);
        }
        rate.take("10.0.0.1", false);
    }

    @Test
    void boundsAllAddressesTogetherButSparesKnownBrowsers() {
        for (var i = 0; i < 5; i++) {
            rate.take("10.0.1." + i, false);
        }
        assertThat(refusal("10.0.2.1", false)).isEqualTo(RefusalCode.OVERLOADED);
        rate.take("10.0.2.2", true);
    }

    private void fail(String address, int times) {
        for (var i = 0; i < times; i++) {
            rate.take(address, false);
        }
    }

    private RefusalCode refusal(String address, boolean known) {
        var codes = new RefusalCode[1];
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> rate.take(address, known))
                .satisfies(refused -> {
                    assertThat(refused.retryAfter()).isPresent();
                    codes[0] = refused.code();
                });
        return codes[0];
    }
}
