package org.lianzhao.lead.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.Feature;
import org.lianzhao.lead.feature.Features;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.feature.Operation;
import org.lianzhao.lead.feature.ParkProfile;

/**
 * Scores candidates: for each permitted operation the features' values go through the weights'
 * tables to whole micro-points; the candidate takes its best operation. Explanation and score are
 * one computation.
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

    /** The candidates with a positive score, best first. */
    public List<ScoredCandidate> rank(List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(candidate -> score(candidate).stream())
                .sorted(ScoredCandidate.BEST_FIRST)
                .toList();
    }

    private Optional<ScoredCandidate> score(Candidate candidate) {
        return candidate.operations().stream()
                .filter(park::permits)
                .map(operation -> score(candidate, operation))
                .filter(scored -> scored.microPoints() > 0)
                .max(
                        Comparator.comparingLong(ScoredCandidate::microPoints)
                                .thenComparing(
                                        scored -> scored.segment().code(),
                                        Comparator.reverseOrder()));
    }

    private ScoredCandidate score(Candidate candidate, Operation operation) {
        var contributions = new ArrayList<Contribution>();
        var sum = 0L;
        for (var feature : Features.ALL) {
            var contribution = contribution(feature, candidate, operation, sum);
            if (contribution.isPresent()) {
                contributions.add(contribution.get());
                sum += contribution.get().microPoints();
            }
        }
        return new ScoredCandidate(candidate, operation.segment(), contributions);
    }

    /**
     * Features come in the order of {@link LeadFeature}, so {@code sum} holds all others when the
     * two capped ones come.
     */
    private Optional<Contribution> contribution(
            Feature feature, Candidate candidate, Operation operation, long sum) {
        return feature.assess(park, candidate, operation)
                .map(assessment ->
                        new Contribution(
                                feature.name(),
                                capped(
                                        feature.name(),
                                        weights.microPoints(feature.name(), assessment.value()),
                                        sum),
                                assessment.statement(),
                                assessment.evidence()))
                .filter(contribution -> contribution.microPoints() != 0);
    }

    private static long capped(LeadFeature feature, long microPoints, long sum) {
        return switch (feature) {
            case RELATEDNESS -> Math.min(microPoints, sum / RELATEDNESS_DIVISOR);
            case RISK -> Math.max(microPoints, -sum);
            case SEGMENT_FIT,
                    ANCHOR_DEMAND_GAP,
                    PEER_ANCHOR_SERVICE,
                    SUPPLY_PROXIMITY,
                    CHAMBER_REACH,
                    SUPPLY_DISTANCE,
                    RELOCATION_NEED,
                    LABELS ->
                    microPoints;
        };
    }
}
