package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.lianzhao.lead.feature.LeadFeature;

class DefaultWeightsTests {
    @Test
    void loadsTheShippedSet() throws IOException {
        var weights = new DefaultWeights().weights();
        assertThat(weights.version()).matches("default-1-[0-9a-f]{16}");
        var proximity = weights.tables().get(LeadFeature.SUPPLY_PROXIMITY);
        assertThat(proximity).isNotNull().returns(9_000_000L, table -> table.at(12));
    }
}
