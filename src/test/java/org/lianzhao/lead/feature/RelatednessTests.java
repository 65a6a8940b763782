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

class RelatednessTests {
    private final ParkFixture park = new ParkFixture();

    @Test
    void isTheShareOfSiblingSegmentsWithALocalEnterprise() {
        park.local(FRAME, "L1", "L2").local(FOAM, "L3").local(SEAT, "L4");
        assertThat(assess(FOAM))
                .hasValue(
                        new Assessment(
                                0.5,
                                "重庆市已有相近环节：座椅骨架（企业L1等）",
                                List.of("local-L1-FRAME", "local-L2-FRAME")));
    }

    @Test
    void isOneWhereAllSiblingsAreLocal() {
        park.local(FRAME, "L1").local(GLUE, "L1");
        assertThat(assess(FOAM))
                .hasValueSatisfying(found -> {
                    assertThat(found.value()).isEqualTo(1);
                    assertThat(found.evidence()).containsExactly("local-L1-FRAME", "local-L1-GLUE");
                });
    }

    @Test
    void doesNotCountTheCandidateItself() {
        park.local(FRAME, "E");
        assertThat(assess(FOAM)).isEmpty();
    }

    @Test
    void doesNotApplyToASegmentWithoutParentOrWithoutLocalSiblings() {
        park.local(SEAT, "L1");
        assertThat(assess(SEAT)).isEmpty();
        assertThat(assess(FOAM)).isEmpty();
    }

    @Test
    void namesThreeSegmentsAndCountsThem() {
        for (var code : List.of("S1", "S2", "S3")) {
            var sibling = new Segment(code, "部件" + code, "AUTO", "SEAT", null, 0);
            park.with(sibling).local(sibling, "L" + code);
        }
        park.local(FRAME, "L");
        assertThat(assess(FOAM).orElseThrow().statement())
                .isEqualTo("重庆市已有相近环节：座椅骨架（企业L）、部件S1（企业LS1）、部件S2（企业LS2）等 4 个");
    }

    private Optional<Assessment> assess(Segment segment) {
        return new Relatedness().assess(park.build(), candidate("E"), prospect(segment, 0.9));
    }
}
