package org.lianzhao.graph;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.platform.BadRequest;

class EnterpriseFilterTests {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\u3000"})
    void refusesABlankText(String text) {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> filter(null, text))
                .returns("filter.text", BadRequest::argument);
    }

    @Test
    void refusesARegionThatIsNoCode() {
        assertThatExceptionOfType(BadRequest.class)
                .isThrownBy(() -> filter("重庆", null))
                .returns("filter.region", BadRequest::argument);
    }

    private static EnterpriseFilter filter(@Nullable String region, @Nullable String text) {
        return new EnterpriseFilter(null, null, region, null, null, text);
    }
}
