package org.lianzhao.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.platform.GlobalId;

class RegionTests {
    @ParameterizedTest
    @CsvSource({"500000, 50", "330200, 3302", "500108, 500108", "500100, 5001", "659001, 659001"})
    void prefixIsWhatAllRegionsInsideShare(String adcode, String prefix) {
        assertThat(Region.prefix(adcode)).isEqualTo(prefix);
    }

    @Test
    void provinceIsTheFirstTwoDigits() {
        assertThat(Region.province("330203")).isEqualTo("33");
    }

    @Test
    void idIsMadeOfTheCode() {
        var region = new Region("500108", "南岸区", RegionLevel.DISTRICT, 106.5, 29.5, "500100");
        assertThat(GlobalId.parse("id", region.id())).isEqualTo(new GlobalId("Region", "500108"));
    }
}
