package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalitiesTests {
    private final ParkProfile park = new ParkFixture().build();

    @ParameterizedTest
    @CsvSource({
        "31, , OUTSIDE",
        "31, 44, OUTSIDE",
        "31, OTHER-ZONE, OUTSIDE",
        "'', , UNKNOWN",
        "'', 44, UNKNOWN",
        "50, , IN_MUNICIPALITY",
        "31, 44 50, IN_MUNICIPALITY",
        "'', 50, IN_MUNICIPALITY",
        "31, Z, IN_ZONE",
        "50, 50 Z, IN_ZONE"
    })
    void theNearestPlaceCounts(String home, @Nullable String places, Locality locality) {
        var all = places == null ? List.<String>of() : Arrays.asList(places.split(" ", -1));
        assertThat(Localities.of(home, all, park)).isEqualTo(locality);
    }
}
