package org.lianzhao.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianzhao.platform.GlobalId;

class RegionTests {
    @Test
    void idIsMadeOfTheCode() {
        var region = new Region("500108", "南岸区", RegionLevel.DISTRICT, 106.5, 29.5, "500100");
        assertThat(GlobalId.parse("id", region.id())).isEqualTo(new GlobalId("Region", "500108"));
    }
}
