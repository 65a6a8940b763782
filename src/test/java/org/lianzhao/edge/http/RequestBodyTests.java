package org.lianzhao.edge.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lianzhao.edge.EdgeSettings;
import org.lianzhao.edge.RefusalCode;
import org.lianzhao.edge.Refused;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;

class RequestBodyTests {
    @Test
    void readsABodyOfTheSizeAllowed() throws IOException {
        var request = new MockHttpServletRequest();
        request.setContent(new byte[100]);
        assertThat(RequestBody.read(request, SomeSettings.of(100, Duration.ofMinutes(1))))
                .hasSize(100);
    }

    @Test
    void readsNothingOfABodyThatSaysItIsTooLarge() {
        var request =
                new MockHttpServletRequest() {
                    @Override
                    public ServletInputStream getInputStream() {
                        throw new AssertionError("It reads");
                    }
                };
        request.setContent(new byte[101]);
        assertRefused(
                RefusalCode.BODY_TOO_LARGE, request, SomeSettings.of(100, Duration.ofMinutes(1)));
    }

    @Test
    void stopsReadingWhereABodyTurnsOutTooLarge() {
        assertRefused(
                RefusalCode.BODY_TOO_LARGE, endless(), SomeSettings.of(100, Duration.ofMinutes(1)));
    }

    @Test
    void stopsReadingABodyThatDrips() {
        assertRefused(
                RefusalCode.BODY_TIMEOUT,
                endless(),
                SomeSettings.of(Integer.MAX_VALUE, Duration.ofMillis(20)));
    }

    private static void assertRefused(
            RefusalCode code, MockHttpServletRequest request, EdgeSettings settings) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> RequestBody.read(request, settings))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
    }

    /** A body of unknown length that comes byte by byte and never ends. */
    private static MockHttpServletRequest endless() {
        return new MockHttpServletRequest() {
            @Override
            public ServletInputStream getInputStream() {
                return new DelegatingServletInputStream(
                        new java.io.InputStream() {
                            @Override
                            public int read() {
                                return ' ';
                            }

                            @Override
                            public int read(byte[] chunk, int from, int length) {
                                chunk[from] = ' ';
                                return 1;
                            }
                        });
            }
        };
    }
}
