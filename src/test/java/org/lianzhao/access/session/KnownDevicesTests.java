package org.lianzhao.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class KnownDevicesTests {
    private final KnownDevices devices = new KnownDevices(tokens("a"));

    @Test
    void knowsABrowserForTheLoginThatSignedInThere() {
        var mark = devices.mark("chen");
        assertThat(devices.known("chen", mark)).contains(mark);
        assertThat(devices.known("li", mark)).isEmpty();
        assertThat(devices.mark("chen")).isNotEqualTo(mark);
        assertThat(mark).doesNotContain("chen").matches("[\\w.-]+");
    }

    @Test
    void knowsNoneThatAnotherMade() {
        var mark = devices.mark("chen");
        assertThat(devices.known("chen", mark.substring(1))).isEmpty();
        assertThat(devices.known("chen", null)).isEmpty();
        assertThat(devices.known("chen", "")).isEmpty();
        assertThat(devices.known("chen", ".")).isEmpty();
        assertThat(new KnownDevices(tokens("b")).known("chen", mark)).isEmpty();
        assertThat(new KnownDevices(tokens("a")).known("chen", mark)).contains(mark);
    }

    private static SignedTokens tokens(String secret) {
        var key = secret.repeat(32).getBytes(StandardCharsets.US_ASCII);
        return new SignedTokens(new SecretKeySpec(key, "HmacSHA256"), Clock.systemUTC());
    }
}
