package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.FRAME;
import static org.lianzhao.lead.feature.ParkFixture.GLUE;
import static org.lianzhao.lead.feature.ParkFixture.SEAT;
import static org.lianzhao.lead.feature.ParkFixture.candidate;
import static org.lianzhao.lead.feature.ParkFixture.prospect;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChainLinkTests {
    private final ParkFixture park = new ParkFixture();

    @Test
    void countsLocalFirmsUpAndDownTheChainOnce() {
        park.flowing(FOAM, SEAT).flowing(GLUE, FOAM).local(SEAT, "L1", "L2").local(GLUE, "L1");
        // L1 is both: 2 firms, 2 / (2 + 3)
        assertThat(assess())
                .hasValue(
                        new Assessment(
                                0.4,
                                "重庆市已有下游“座椅”企业 2 家（企业L1、企业L2）；上游“胶粘剂”企业 1 家（企业L1）",
                                List.of(
                                        "flow-FOAM-SEAT",
                                        "local-L1-SEAT",
                                        "local-L2-SEAT",
                                        "flow-GLUE-FOAM",
                                        "local-L1-GLUE")));
    }

    @Test
    void namesThreeFirmsAndOneSegment() {
        park.flowing(FOAM, SEAT).flowing(FOAM, FRAME);
        park.local(SEAT, "L1", "L2").local(FRAME, "L3", "L4");
        assertThat(assess())
                .hasValueSatisfying(found ->
                        assertThat(found.statement())
                                .isEqualTo("重庆市已有下游“座椅”等企业 4 家（企业L1、企业L2、企业L3等）"));
    }

    @Test
    void doesNotCountTheCandidateItself() {
        park.flowing(FOAM, SEAT).local(SEAT, "E");
        assertThat(assess()).isEmpty();
    }

    @Test
    void saysNothingOfFirmsOfTheSameSegmentOrElsewhereInTheChain() {
        park.flowing(FRAME, SEAT).local(FOAM, "L1").local(SEAT, "L2");
        assertThat(assess()).isEmpty();
    }

    @Test
    void cannotSpeakWithoutFlowsOrLocalFirms() {
        assertThat(new ChainLink().canSpeak(park.build())).isFalse();
        assertThat(new ChainLink().canSpeak(park.flowing(FOAM, SEAT).build())).isFalse();
        assertThat(new ChainLink().canSpeak(park.local(SEAT, "L1").build())).isTrue();
    }

    private Optional<Assessment> assess() {
        return new ChainLink().assess(park.build(), candidate("E"), prospect(FOAM, 0.9));
    }
}
