package org.lianzhao.lead.score;

import java.util.ArrayList;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.Features;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.feature.Prospect;

/**
 * Scores a candidate for a prospect (a permitted operation, an anchor that may buy): the features'
 * values go through the weights' tables to whole micro-points. Explanation and score are one
 * computation. A candidate takes its best prospect; the ranking on a snapshot finds it.
 *
 * <p>Two contributions depend on the others. Risk takes at most what the others give, so no score
 * is negative. Relatedness may be at most 5 % of the score: with r ≤ s/19 for the sum s of all
 * others, r/(s + r) ≤ 1/20.
 */
public final class Scorer {
    /** Relatedness is at most 1/19 of all others, that is 1/20 of the score. */
    public static final int RELATEDNESS_DIVISOR = 19;

    private final ParkProfile park;
    private final Weights weights;

    public Scorer(ParkProfile park, Weights weights) {
        this.park = park;
        this.weights = weights;
    }

    /** The candidate for that prospect. */
    public ScoredCandidate score(Candidate candidate, Prospect prospect) {
        var contributions = new ArrayList<Contribution>();
        var sum = 0L;
        for (var feature : Features.ALL) {
            var assessed = feature.assess(park, candidate, prospect);
            if (assessed.isPresent()) {
                var points = points(feature.name(), assessed.get().array(), sum);
                contributions.add(Contribution.of(feature.name(), points, assessed.get()));
                sum += points;
            }
        }
        return new ScoredCandidate(
                candidate,
                prospect,
                contributions.stream().filter(c -> c.microPoints() != 0).toList());
    }

    /**
     * Features come in the order of {@link LeadFeature}, so {@code sum} holds all others when the
     * two capped ones come.
     */
    private long points(LeadFeature feature, double[] values, long sum) {
        return capped(feature, weights.microPoints(feature, values), sum);
    }

    private static long capped(LeadFeature feature, long microPoints, long sum) {
        return switch (feature) {
            case RELATEDNESS -> Math.min(microPoints, sum / RELATEDNESS_DIVISOR);
            case RISK -> Math.max(microPoints, -sum);
            case SEGMENT_FIT,
                    ANCHOR_DEMAND_GAP,
                    PEER_ANCHOR_SERVICE,
                    PRODUCT_FIT,
                    SIMILAR_MAKERS,
                    GROUP_TIES,
                    LOYALTY,
                    REGIONAL_PRESENCE,
                    SUPPLY_PROXIMITY,
                    STANDING,
                    RECENCY,
                    CHAMBER_REACH,
                    SUPPLY_DISTANCE,
                    RELOCATION_NEED,
                    LABELS ->
                    microPoints;
        };
    }
}
