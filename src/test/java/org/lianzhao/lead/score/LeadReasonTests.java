package org.lianzhao.lead.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianzhao.lead.feature.LeadFeature;

class LeadReasonTests {
    @ParameterizedTest
    @ValueSource(longs = {500_000, -500_000, 20_000_000})
    void keepsItsSentenceFromHalfAPointOn(long microPoints) {
        assertThat(reason(microPoints).inList()).isEqualTo(reason(microPoints));
    }

    @ParameterizedTest
    @ValueSource(longs = {499_999, 1, -499_999})
    void saysLittleOfLittleButKeepsPointsAndEvidence(long microPoints) {
        var quiet = reason(microPoints).inList();
        assertThat(quiet.statement()).isEqualTo("作用不足 0.5 分，计入总分，不单独说明");
        assertThat(quiet.microPoints()).isEqualTo(microPoints);
        assertThat(quiet.evidenceKeys()).containsExactly("a", "b");
    }

    private static LeadReason reason(long microPoints) {
        return new LeadReason(
                LeadFeature.LABELS, microPoints, 4_000_000, "上市公司", List.of("a", "b"));
    }
}
