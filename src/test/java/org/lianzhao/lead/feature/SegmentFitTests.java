package org.lianzhao.lead.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.lead.feature.ParkFixture.FOAM;
import static org.lianzhao.lead.feature.ParkFixture.SEAT;
import static org.lianzhao.lead.feature.ParkFixture.VEHICLE;
import static org.lianzhao.lead.feature.ParkFixture.candidate;
import static org.lianzhao.lead.feature.ParkFixture.prospect;

import org.junit.jupiter.api.Test;
import org.lianzhao.graph.EvidenceCertainty;

class SegmentFitTests {
    private final SegmentFit feature = new SegmentFit();

    @Test
    void isTheConfidenceOfTheOperation() {
        var found = feature.assess(new ParkFixture().build(), candidate("E"), prospect(FOAM, 0.7));
        assertThat(found)
                .hasValue(
                        new Assessment(
                                0.7,
                                "主营“座椅泡棉”（来源写明，可信度 70%），属园区方向“汽车电子”",
                                java.util.List.of("operation-FOAM", "focus-auto")));
    }

    @Test
    void doesNotApplyOutsideTheFocusChains() {
        var park = new ParkFixture().withoutFocus().build();
        assertThat(feature.assess(park, candidate("E"), prospect(FOAM, 0.7))).isEmpty();
    }

    @Test
    void saysHowSurelyItWorksInTheSegment() {
        assertThat(assess(new ParkFixture(), EvidenceCertainty.INFERRED).statement())
                .isEqualTo("按产品或名称归入“座椅泡棉”（可信度 70%），属园区方向“汽车电子”");
        assertThat(assess(new ParkFixture(), EvidenceCertainty.TO_VERIFY).statement())
                .isEqualTo("或经营“座椅泡棉”（待核），属园区方向“汽车电子”");
    }

    @Test
    void countsHalfWhereTheFocusIsInferred() {
        var found = assess(new ParkFixture().inferringItsFocus(), EvidenceCertainty.CONFIRMED);
        assertThat(found.value()).isEqualTo(0.35);
        assertThat(found.statement()).isEqualTo("主营“座椅泡棉”（来源写明，可信度 70%），属经开区主导产业“汽车电子”（园区方向未公开）");
    }

    @Test
    void countsLessWhereTheFactIsInferredOrToBeVerified() {
        assertThat(Operation.counted(0.9, EvidenceCertainty.CONFIRMED, true)).isEqualTo(0.9);
        assertThat(Operation.counted(0.9, EvidenceCertainty.INFERRED, false)).isEqualTo(0.9 * 0.8);
        assertThat(Operation.counted(0.9, EvidenceCertainty.INFERRED, true))
                .isEqualTo(0.9 * 0.8 * 0.6);
        assertThat(Operation.counted(0.9, EvidenceCertainty.TO_VERIFY, true)).isEqualTo(0.45);
    }

    @Test
    void countsLessBesideTheSegmentsThatTheDirectionNames() {
        var park = new ParkFixture().focusingOn(SEAT);
        assertThat(assess(park, EvidenceCertainty.CONFIRMED).value()).isEqualTo(0.7);
        var beside =
                feature.assess(park.build(), candidate("E"), prospect(VEHICLE, 0.5)).orElseThrow();
        assertThat(beside.value()).isEqualTo(0.2);
        assertThat(beside.statement()).isEqualTo("主营“整车”（来源写明，可信度 50%），在“汽车电子”产业链上，据判断不是园区主攻环节");
        assertThat(beside.evidence())
                .as("what the direction names is what it is beside")
                .containsExactly("operation-F", "focus-auto", "focus-SEAT");
    }

    @Test
    void saysWhereOnlyAGroupOfSegmentsIsThoughtOf() {
        var operation =
                new Operation(
                        SEAT, 0.5, EvidenceCertainty.INFERRED, Output.UNKNOWN, "operation-SEAT");
        var found =
                feature.assess(
                                new ParkFixture().build(),
                                candidate("E"),
                                new Prospect(operation, null))
                        .orElseThrow();
        assertThat(found.value()).isEqualTo(0.5 * 0.8 * 0.6);
        assertThat(found.statement()).isEqualTo("按产品或名称归入“座椅”大类（可信度 50%），属园区方向“汽车电子”");
    }

    private Assessment assess(ParkFixture park, EvidenceCertainty certainty) {
        var operation = new Operation(FOAM, 0.7, certainty, Output.UNKNOWN, "operation-FOAM");
        return feature.assess(park.build(), candidate("E"), new Prospect(operation, null))
                .orElseThrow();
    }
}
