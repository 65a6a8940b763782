package org.lianzhao.lead.score;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.ParkProfile;

/**
 * The plain way to a list, which the ranking on a snapshot must agree with: every feature asked
 * about every prospect of every candidate.
 */
public final class PlainRanking {
    /** Of equally good prospects the one of the smallest segment, then the first. */
    private static final Comparator<ScoredCandidate> BEST =
            Comparator.comparingLong(ScoredCandidate::microPoints)
                    .reversed()
                    .thenComparing(scored -> scored.segment().code());

    /** Total order of leads: score, then enterprise key. */
    private static final Comparator<ScoredCandidate> BEST_FIRST =
            Comparator.comparingLong(ScoredCandidate::microPoints)
                    .reversed()
                    .thenComparing(scored -> scored.candidate().key());

    private PlainRanking() {}

    /** The candidates with a positive score, best first. */
    public static List<ScoredCandidate> of(
            ParkProfile park, Scorer scorer, List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(candidate -> best(park, scorer, candidate).stream())
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Optional<ScoredCandidate> best(
            ParkProfile park, Scorer scorer, Candidate candidate) {
        return candidate.operations().stream()
                .filter(park::permits)
                .flatMap(operation -> park.prospects(operation).stream())
                .map(prospect -> scorer.score(candidate, prospect))
                .filter(scored -> scored.microPoints() > 0)
                .min(BEST);
    }
}
