package org.lianzhao.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianzhao.graph.AnchorEnterprise;
import org.lianzhao.graph.ChainPosition;
import org.lianzhao.graph.ChainSegment;
import org.lianzhao.graph.Enterprise;
import org.lianzhao.graph.EnterpriseKind;
import org.lianzhao.graph.SegmentStatus;

class SegmentGapTests {
    private static final AnchorEnterprise CHANGAN = anchor("长安");
    private static final AnchorEnterprise SERES = anchor("赛力斯");

    @Test
    void saysWhoWantsAStrongSegment() {
        assertThat(gap(3, 9, null, CHANGAN, SERES).statement())
                .isEqualTo("座椅：强。重庆市已知 3 家，全库已知 9 家；未做覆盖调查，长安、赛力斯有需求。");
    }

    @Test
    void warnsThatAWeakSegmentMayBeStrongerWithoutASurvey() {
        assertThat(gap(1, 2, null).statement())
                .isEqualTo("座椅：弱（可能还有未入库企业）。重庆市已知 1 家，全库已知 2 家；未做覆盖调查。");
        assertThat(gap(1, 2, 0.9).statement()).isEqualTo("座椅：弱。重庆市已知 1 家，全库已知 2 家；调查覆盖率 90%。");
    }

    @Test
    void saysMissingOnlyWithTheCoverage() {
        assertThat(gap(0, 4, 0.8, SERES).statement())
                .isEqualTo("座椅：缺。重庆市已知 0 家，全库已知 4 家；调查覆盖率 80%，赛力斯有需求。");
    }

    @ParameterizedTest
    @CsvSource({"0.5, 50%", "0.799, 79%", "0.005, 0%", "0.29, 29%"})
    void neverShowsMoreCoverageThanThereIs(double surveyed, String shown) {
        assertThat(gap(0, 4, surveyed).statement())
                .isEqualTo("座椅：未知，不能断定缺链。重庆市已知 0 家，全库已知 4 家；调查覆盖率 " + shown + "。");
    }

    @Test
    void givesTheCoverageAsADecimal() {
        assertThat(gap(0, 0, 0.85).coverage()).isEqualTo(new BigDecimal("0.85"));
        assertThat(gap(0, 0, null).coverage()).isNull();
    }

    private static SegmentGap gap(
            int local, int known, @Nullable Double surveyed, AnchorEnterprise... anchors) {
        var segment =
                new ChainSegment(
                        "SEAT",
                        "座椅",
                        "seat",
                        2,
                        ChainPosition.MIDSTREAM,
                        SegmentStatus.LISTED,
                        null,
                        1,
                        "来源",
                        null,
                        "AUTO",
                        null);
        return new SegmentGap(null, segment, "重庆市", List.of(anchors), local, known, surveyed);
    }

    private static AnchorEnterprise anchor(String name) {
        return new AnchorEnterprise(
                name,
                new Enterprise(
                        name,
                        null,
                        name,
                        null,
                        null,
                        null,
                        null,
                        EnterpriseKind.MAKER,
                        List.of(),
                        null,
                        false));
    }
}
