package org.lianzhao.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestTests {
    /** The example of FIPS 180-4: stored hashes of tokens depend on it. */
    @Test
    void givesTheWholeOfAText() {
        assertThat(Digest.sha256("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void keepsPartsApart() {
        assertThat(Digest.of("ab", "c")).hasSize(16).isNotEqualTo(Digest.of("a", "bc"));
    }

    /** Evidence ids and cursors that clients hold depend on it. */
    @Test
    void shortensTheSameWayAlways() {
        assertThat(Digest.of("abc")).isEqualTo(Digest.sha256("abc\0").substring(0, 16));
    }
}
