package org.lianzhao.lead;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.Feature;
import org.lianzhao.lead.feature.Features;
import org.lianzhao.lead.feature.LeadFeature;
import org.lianzhao.lead.feature.Need;
import org.lianzhao.lead.feature.Operation;
import org.lianzhao.lead.feature.Prospect;
import org.lianzhao.lead.feature.Segment;
import org.lianzhao.lead.reading.CandidateReader;
import org.lianzhao.lead.reading.NeedProfile;
import org.lianzhao.lead.reading.NeedReader;
import org.lianzhao.lead.score.LeadReason;
import org.lianzhao.lead.score.ScoredCandidate;
import org.lianzhao.lead.score.Scorer;
import org.lianzhao.lead.score.Weights;
import org.springframework.stereotype.Service;

/**
 * How well given enterprises fit what a park publicly looks for, by facts about these enterprises
 * alone: what they do, where they are, their titles and published warnings. Nothing of the park's
 * own knowledge speaks (who wants the segment, who is here already, who supplies whom, whom a
 * partner reaches), and nothing of its lists and weights, so whoever may know the enterprises may
 * know the answer.
 */
@Service
public class LeadMatching {
    /** Features that rest on facts about the enterprise alone. */
    public static final Set<LeadFeature> FEATURES =
            Features.OF_NEED.stream().map(Feature::name).collect(Collectors.toUnmodifiableSet());

    /** How sure what somebody's own chamber says of its segments is: as what a source states. */
    private static final double STATED = 0.9;

    private static final Comparator<Match> BEST_FIRST =
            Comparator.comparingLong(Match::microPoints).reversed().thenComparing(Match::firm);

    private final NeedReader needs;
    private final CandidateReader reader;
    private final Weights weights;

    LeadMatching(NeedReader needs, CandidateReader reader, Weights defaults) {
        this.needs = needs;
        this.reader = reader;
        this.weights = defaults.among(FEATURES);
    }

    /**
     * Who may fit.
     *
     * @param listed whether it is an enterprise of the graph, whose facts are read there; else what
     *     is said here is all
     * @param adcode region of its head office, null where unknown
     * @param segments codes of those it works in
     * @param evidence what stands for what is said here
     */
    public record Firm(
            String key,
            boolean listed,
            String name,
            @Nullable String adcode,
            List<String> segments,
            String evidence) {
        public Firm {
            segments = List.copyOf(segments);
        }
    }

    /**
     * A firm that works in what is looked for.
     *
     * @param firm its key
     * @param segment what it does there
     * @param microPoints exact sum of the reasons, at most 100 000 000
     */
    public record Match(String firm, String segment, long microPoints, List<LeadReason> reasons) {
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

    /** For each need those of the firms that work in it, best first; none for an unknown park. */
    public Map<Need, List<Match>> matches(Collection<Need> asked, Collection<Firm> firms) {
        var profiles = needs.profiles(asked);
        var sought =
                profiles.values().stream()
                        .flatMap(need -> need.sought().stream())
                        .collect(Collectors.toSet());
        var working =
                firms.stream()
                        .filter(firm -> firm.segments().stream().anyMatch(sought::contains))
                        .toList();
        var candidates = candidates(profiles.values(), working);
        var matches = new HashMap<Need, List<Match>>();
        profiles.forEach((need, profile) -> matches.put(need, matches(profile, candidates)));
        return matches;
    }

    /** All of the firms that matter, read at once: every need sees the same segments. */
    private List<Candidate> candidates(Collection<NeedProfile> profiles, List<Firm> firms) {
        if (firms.isEmpty()) {
            return List.of();
        }
        var anyPark = profiles.iterator().next().park();
        var listed = firms.stream().filter(Firm::listed).map(Firm::key).toList();
        var read =
                listed.isEmpty()
                        ? Map.<String, Candidate>of()
                        : reader.candidates(anyPark, listed).stream()
                                .collect(Collectors.toMap(Candidate::key, Function.identity()));
        return firms.stream()
                .flatMap(firm ->
                        firm.listed()
                                ? Stream.ofNullable(read.get(firm.key()))
                                : Stream.of(described(firm, anyPark.segments())))
                .toList();
    }

    /** A firm as it is described. */
    private Candidate described(Firm firm, Map<String, Segment> segments) {
        var operations =
                firm.segments().stream()
                        .flatMap(code -> Stream.ofNullable(segments.get(code)))
                        .map(segment -> new Operation(segment, STATED, firm.evidence()))
                        .toList();
        return Candidate.of(firm.key())
                .named(firm.name())
                .at(needs.place(firm.adcode(), firm.evidence()))
                .operating(operations);
    }

    private List<Match> matches(NeedProfile need, List<Candidate> candidates) {
        var scorer = new Scorer(need.park(), weights, Features.OF_NEED);
        var matches = new ArrayList<Match>();
        for (var candidate : candidates) {
            best(need, scorer, candidate).map(Match::of).ifPresent(matches::add);
        }
        matches.sort(BEST_FIRST);
        return List.copyOf(matches);
    }

    /** The best of the candidate's operations there, the first by segment code of equal ones. */
    private static Optional<ScoredCandidate> best(
            NeedProfile need, Scorer scorer, Candidate candidate) {
        return candidate.operations().stream()
                .filter(operation -> need.sought().contains(operation.segment().code()))
                .map(operation -> scorer.score(candidate, new Prospect(operation, null)))
                .filter(scored -> scored.microPoints() > 0)
                .max(
                        Comparator.comparingLong(ScoredCandidate::microPoints)
                                .thenComparing(
                                        Comparator.comparing((ScoredCandidate one) ->
                                                        one.segment().code())
                                                .reversed()));
    }
}
