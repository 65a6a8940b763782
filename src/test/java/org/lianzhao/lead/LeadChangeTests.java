package org.lianzhao.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianzhao.lead.feature.LeadFeature.CHAMBER_REACH;
import static org.lianzhao.lead.feature.LeadFeature.LABELS;
import static org.lianzhao.lead.feature.LeadFeature.RISK;
import static org.lianzhao.lead.feature.LeadFeature.SEGMENT_FIT;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianzhao.graph.FocusBasis;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.feature.Locality;
import org.lianzhao.lead.score.LeadReason;

class LeadChangeTests {
    @Test
    void namesTheFeatureThatMovedMostWhicheverWay() {
        var change =
                LeadChange.between(
                        lead(7, reason(SEGMENT_FIT, 20), reason(LABELS, 4)),
                        lead(3, reason(SEGMENT_FIT, 14), reason(LABELS, 8)));
        assertThat(change.mainFeature()).isEqualTo(SEGMENT_FIT);
        assertThat(change.defaultRank()).isEqualTo(7);
        assertThat(change.rankDifference()).isEqualTo(4);
        assertThat(change.defaultMicroPoints()).isEqualTo(24);
        assertThat(change.features())
                .containsExactly(
                        new LeadFeatureChange(SEGMENT_FIT, 14, 20),
                        new LeadFeatureChange(LABELS, 8, 4));
        assertThat(change.features())
                .extracting(LeadFeatureChange::difference)
                .containsExactly(-6L, 4L);
    }

    @Test
    void takesTheFirstFeatureAmongEqualChanges() {
        var change =
                LeadChange.between(
                        lead(1, reason(LABELS, 4), reason(CHAMBER_REACH, 6)),
                        lead(2, reason(LABELS, 8), reason(CHAMBER_REACH, 2)));
        assertThat(change.mainFeature()).isEqualTo(CHAMBER_REACH);
        assertThat(change.rankDifference()).isEqualTo(-1);
    }

    @Test
    void countsAReasonThatOnlyOneOfBothHas() {
        var change =
                LeadChange.between(
                        lead(1, reason(SEGMENT_FIT, 20), reason(RISK, -8)),
                        lead(1, reason(SEGMENT_FIT, 21)));
        assertThat(change.features())
                .containsExactly(
                        new LeadFeatureChange(RISK, 0, -8),
                        new LeadFeatureChange(SEGMENT_FIT, 21, 20));
    }

    @Test
    void hasNoDefaultRankForALeadOfTheTunedListAlone() {
        var change = LeadChange.between(null, lead(9, reason(SEGMENT_FIT, 1)));
        assertThat(change)
                .returns(null, LeadChange::defaultRank)
                .returns(null, LeadChange::rankDifference)
                .returns(0L, LeadChange::defaultMicroPoints)
                .returns(SEGMENT_FIT, LeadChange::mainFeature);
    }

    @Test
    void hasNoMainFeatureWhereNoneChanged() {
        var lead = lead(5, reason(SEGMENT_FIT, 20));
        assertThat(LeadChange.between(lead, lead))
                .returns(null, LeadChange::mainFeature)
                .returns(0, LeadChange::rankDifference);
    }

    private static LeadReason reason(LeadFeature feature, long microPoints) {
        return new LeadReason(feature, microPoints, 100_000_000, "", List.of());
    }

    private static Lead lead(int rank, LeadReason... reasons) {
        var sum = Arrays.stream(reasons).mapToLong(LeadReason::microPoints).sum();
        return new Lead(
                "P",
                rank,
                "E",
                "企业",
                "S",
                null,
                List.of(),
                Locality.OUTSIDE,
                FocusBasis.STATED,
                List.of(),
                sum,
                List.of(reasons),
                null);
    }
}
