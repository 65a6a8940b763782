package org.lianzhao.lead.score;

import java.util.ArrayList;
import java.util.List;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.Feature;
import org.lianzhao.lead.feature.Features;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.feature.Prospect;
import org.lianzhao.lead.feature.SupplyFeature;

/**
 * Scores a candidate for a prospect (a permitted operation, an anchor that may buy): the features'
 * values go through the weights' tables to whole micro-points. Explanation and score are one
 * computation. A candidate takes its best prospect; the ranking on a snapshot finds it.
 *
 * <p>Features come in the order of {@link LeadFeature}, so those that are limited by the others
 * ({@link Caps}) find them added up.
 */
public final class Scorer {
    private final ParkProfile park;
    private final Weights weights;
    private final List<Feature> features;

    public Scorer(ParkProfile park, Weights weights) {
        this(park, weights, Features.ALL);
    }

    /** Asks these features only, in the order of {@link LeadFeature}. */
    public Scorer(ParkProfile park, Weights weights, List<Feature> features) {
        this.park = park;
        this.weights = weights;
        this.features = List.copyOf(features);
    }

    /** The candidate for that prospect. */
    public ScoredCandidate score(Candidate candidate, Prospect prospect) {
        var reasons = new ArrayList<LeadReason>();
        var sum = 0L;
        for (var feature : features) {
            var assessed = feature.assess(park, candidate, prospect);
            if (assessed.isPresent()) {
                var values = assessed.get().array();
                var points = Caps.capped(feature.name(), points(feature, values, prospect), sum);
                reasons.add(
                        LeadReason.of(
                                feature.name(),
                                points,
                                weights.bound(feature.name()),
                                assessed.get()));
                sum += points;
            }
        }
        return new ScoredCandidate(
                candidate, prospect, reasons.stream().filter(c -> c.microPoints() != 0).toList());
    }

    /** What a buyer is likely to buy counts as far as it builds near the park. */
    private long points(Feature feature, double[] values, Prospect prospect) {
        var points = weights.microPoints(feature.name(), values);
        var buyer = prospect.buyer();
        return buyer != null && feature instanceof SupplyFeature ? buyer.inReach(points) : points;
    }
}
