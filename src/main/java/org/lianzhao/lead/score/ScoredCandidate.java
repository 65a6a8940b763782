package org.lianzhao.lead.score;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.Prospect;
import org.lianzhao.lead.feature.Segment;

/** A candidate with the reasons of its best prospect; its score is their exact sum. */
public record ScoredCandidate(Candidate candidate, Prospect prospect, List<LeadReason> reasons) {
    public ScoredCandidate {
        reasons =
                reasons.stream()
                        .sorted(
                                Comparator.comparingLong(LeadReason::microPoints)
                                        .reversed()
                                        .thenComparing(LeadReason::feature))
                        .toList();
    }

    public Segment segment() {
        return prospect.segment();
    }

    /** Key of the anchor that is likeliest to buy, null where none wants the segment. */
    public @Nullable String buyer() {
        return prospect.buyerKey();
    }

    public long microPoints() {
        return reasons.stream().mapToLong(LeadReason::microPoints).sum();
    }
}
