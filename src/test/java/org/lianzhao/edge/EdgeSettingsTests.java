package org.lianzhao.edge;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.lianzhao.edge.EdgeSettings.Limits;
import org.lianzhao.edge.EdgeSettings.Rate;

class EdgeSettingsTests {
    @Test
    void namesTheSettingThatMakesNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1))
                .withMessage("lianzhao.edge.limits.depth must be positive, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rate(1, -1, 1))
                .withMessage("lianzhao.edge.rate.per-second must be positive, was -1");
    }
}
