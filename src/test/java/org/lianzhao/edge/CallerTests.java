package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CallerTests {
    @Test
    void isTheUserWhereverHeCallsFrom() {
        assertThat(Caller.of(() -> "chen", "10.0.0.1")).isEqualTo(Caller.of(() -> "chen", "::1"));
        assertThat(Caller.of(() -> "chen", "10.0.0.1").anonymous()).isFalse();
    }

    @Test
    void isTheAddressWithoutAUser() {
        var caller = Caller.of(null, "10.0.0.1");
        assertThat(caller.anonymous()).isTrue();
        assertThat(caller).isNotEqualTo(Caller.of(null, "10.0.0.2"));
    }

    @Test
    void isTheLineWhereAnAddressIsOneOfMany() {
        assertThat(Caller.of(null, "2001:db8:1:2:aaaa::1"))
                .isEqualTo(Caller.of(null, "2001:db8:1:2:bbbb::2"))
                .isNotEqualTo(Caller.of(null, "2001:db8:1:3:aaaa::1"));
    }

    @Test
    void isNoUserWhoseNameLooksLikeAnAddress() {
        assertThat(Caller.of(() -> "10.0.0.1", null)).isNotEqualTo(Caller.of(null, "10.0.0.1"));
    }
}
