package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.FRAME;
import static org.lianzhao.lead.feature.ParkFixture.SEAT;
import static org.lianzhao.lead.feature.ParkFixture.candidate;
import static org.lianzhao.lead.feature.ParkFixture.prospect;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeaderPullTests {
    private final ParkFixture park = new ParkFixture();

    @Test
    void isOneWhereTheSegmentFlowsIntoWhatTheLeaderDoes() {
        park.led("L", SEAT).flowing(FOAM, SEAT);
        assertThat(assess(FOAM))
                .hasValue(
                        new Assessment(
                                1, "重庆市有龙头企业企业L，该环节是其上游", List.of("leads-L", "flow-FOAM-SEAT")));
    }

    @Test
    void isLessWhereTheLeaderFeedsTheSegment() {
        park.led("L", FOAM).flowing(FOAM, SEAT);
        assertThat(assess(SEAT))
                .hasValue(
                        new Assessment(
                                0.8, "重庆市有龙头企业企业L，该环节是其下游", List.of("leads-L", "flow-FOAM-SEAT")));
    }

    @Test
    void isLessInTheSameChain() {
        park.led("L", SEAT).flowing(FOAM, SEAT);
        assertThat(assess(FRAME))
                .hasValue(new Assessment(0.4, "重庆市有同链龙头企业企业L", List.of("leads-L")));
    }

    @Test
    void takesTheBestLeader() {
        park.led("A", FRAME).led("B", SEAT).flowing(FOAM, SEAT);
        assertThat(assess(FOAM))
                .hasValueSatisfying(found -> assertThat(found.statement()).contains("企业B"));
    }

    @Test
    void doesNotLetALeaderPullItself() {
        assertThat(new LeaderPull().canSpeak(park.build())).isFalse();
        park.led("E", SEAT).flowing(FOAM, SEAT);
        assertThat(new LeaderPull().canSpeak(park.build())).isTrue();
        assertThat(assess(FOAM)).isEmpty();
    }

    @Test
    void doesNotApplyToAnotherChain() {
        park.led("L", SEAT);
        assertThat(assess(new Segment("H", "制剂", "HEALTH", null, null, 0))).isEmpty();
    }

    private Optional<Assessment> assess(Segment segment) {
        return new LeaderPull().assess(park.build(), candidate("E"), prospect(segment, 0.9));
    }
}
