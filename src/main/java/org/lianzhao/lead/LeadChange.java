package org.lianzhao.lead;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.score.LeadReason;

/**
 * What tuned weights changed for a lead.
 *
 * @param defaultRank its rank under the default weights; null where they leave it without a score
 * @param features those whose part of the score changed, the largest change first, then in the
 *     order of {@link LeadFeature}
 */
record LeadChange(
        @Nullable Integer defaultRank,
        @Nullable Integer rankDifference,
        long defaultMicroPoints,
        List<LeadFeatureChange> features) {
    private static final Comparator<LeadFeatureChange> LARGEST_FIRST =
            Comparator.<LeadFeatureChange>comparingLong(change -> Math.abs(change.difference()))
                    .reversed()
                    .thenComparing(LeadFeatureChange::feature);

    LeadChange {
        features = List.copyOf(features);
    }

    static LeadChange between(@Nullable Lead byDefault, Lead lead) {
        var before = microPoints(byDefault == null ? List.of() : byDefault.reasons());
        var now = microPoints(lead.reasons());
        var changed =
                List.of(LeadFeature.values()).stream()
                        .map(feature ->
                                new LeadFeatureChange(
                                        feature,
                                        now.getOrDefault(feature, 0L),
                                        before.getOrDefault(feature, 0L)))
                        .filter(change -> change.difference() != 0)
                        .sorted(LARGEST_FIRST)
                        .toList();
        return byDefault == null
                ? new LeadChange(null, null, 0, changed)
                : new LeadChange(
                        byDefault.rank(),
                        byDefault.rank() - lead.rank(),
                        byDefault.microPoints(),
                        changed);
    }

    /** The feature whose part changed most; null where none did. */
    public @Nullable LeadFeature mainFeature() {
        return features.isEmpty() ? null : features.getFirst().feature();
    }

    private static Map<LeadFeature, Long> microPoints(List<LeadReason> reasons) {
        var points = new EnumMap<LeadFeature, Long>(LeadFeature.class);
        reasons.forEach(reason -> points.put(reason.feature(), reason.microPoints()));
        return points;
    }
}
