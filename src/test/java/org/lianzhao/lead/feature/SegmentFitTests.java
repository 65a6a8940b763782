package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.candidate;
import static org.lianzhao.lead.feature.ParkFixture.prospect;

import org.junit.jupiter.api.Test;

class SegmentFitTests {
    private final SegmentFit feature = new SegmentFit();

    @Test
    void isTheConfidenceOfTheOperation() {
        var found = feature.assess(new ParkFixture().build(), candidate("E"), prospect(FOAM, 0.7));
        assertThat(found)
                .hasValue(
                        new Assessment(
                                0.7,
                                "经营“座椅泡棉”环节，属试验园的重点产业链（把握 70%）",
                                java.util.List.of("operation-FOAM", "focus-auto")));
    }

    @Test
    void doesNotApplyOutsideTheFocusChains() {
        var park = new ParkFixture().withoutFocus().build();
        assertThat(feature.assess(park, candidate("E"), prospect(FOAM, 0.7))).isEmpty();
    }
}
