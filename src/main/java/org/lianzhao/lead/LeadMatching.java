package org.lianzhao.lead;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.lianzhao.lead.engine.CompiledPark;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.feature.Prospect;
import org.lianzhao.lead.reading.CandidateReader;
import org.lianzhao.lead.score.LeadReason;
import org.lianzhao.lead.score.ScoredCandidate;
import org.lianzhao.lead.score.Scorer;
import org.lianzhao.lead.score.Weights;
import org.springframework.stereotype.Service;

/**
 * How well given enterprises fit what a park publicly looks for, by facts about these enterprises
 * alone: what they do, where they are, their titles and published warnings. Nothing of the park's
 * own knowledge speaks (who wants the segment, who is here already, who supplies whom, whom a
 * partner reaches), so whoever may know the enterprises may know the answer.
 */
@Service
public class LeadMatching {
    /** Features that rest on facts about the enterprise alone. */
    public static final Set<LeadFeature> FEATURES =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            LeadFeature.SEGMENT_FIT,
                            LeadFeature.SUPPLY_DISTANCE,
                            LeadFeature.LABELS,
                            LeadFeature.RISK));

    private final Leads leads;
    private final CandidateReader reader;
    private final Weights weights;

    LeadMatching(Leads leads, CandidateReader reader, Weights defaults) {
        this.leads = leads;
        this.reader = reader;
        this.weights = defaults.among(FEATURES);
    }

    /**
     * An enterprise that works in the segment.
     *
     * @param enterprise its key
     * @param segment what it does: the segment asked for, or one below it
     * @param microPoints exact sum of the reasons, at most 100 000 000
     */
    public record Match(
            String enterprise, String segment, long microPoints, List<LeadReason> reasons) {
        public Match {
            reasons = List.copyOf(reasons);
        }

        static Match of(ScoredCandidate scored) {
            return new Match(
                    scored.candidate().key(),
                    scored.segment().code(),
                    scored.microPoints(),
                    scored.reasons());
        }
    }

    /**
     * Those of the enterprises that work in the segment or below it, best first.
     *
     * @param park code of a park
     * @param segment code of a segment of its focus
     * @param enterprises keys
     */
    public List<Match> matches(String park, String segment, Collection<String> enterprises) {
        return leads.onSnapshot(snapshot -> {
            var compiled = snapshot.park(park);
            return compiled == null ? List.of() : matches(compiled, segment, enterprises);
        });
    }

    private List<Match> matches(CompiledPark park, String segment, Collection<String> enterprises) {
        var scorer = new Scorer(park.profile(), weights, FEATURES);
        return reader.candidates(park.profile(), enterprises).stream()
                .flatMap(candidate -> best(park.profile(), scorer, candidate, segment))
                .map(Match::of)
                .sorted(
                        Comparator.comparingLong(Match::microPoints)
                                .reversed()
                                .thenComparing(Match::enterprise))
                .toList();
    }

    /** The best of the candidate's operations there, the first by segment code of equal ones. */
    private static Stream<ScoredCandidate> best(
            ParkProfile park, Scorer scorer, Candidate candidate, String segment) {
        return candidate.operations().stream()
                .filter(operation ->
                        park.withAncestors(operation.segment()).stream()
                                .anyMatch(above -> above.code().equals(segment)))
                .map(operation -> scorer.score(candidate, new Prospect(operation, null)))
                .filter(scored -> scored.microPoints() > 0)
                .max(
                        Comparator.comparingLong(ScoredCandidate::microPoints)
                                .thenComparing(
                                        Comparator.comparing((ScoredCandidate one) ->
                                                        one.segment().code())
                                                .reversed()))
                .stream();
    }
}
