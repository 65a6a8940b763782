package org.lianzhao.lead;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.engine.CompiledPark;
import org.lianzhao.lead.engine.LeadRanking;
import org.lianzhao.lead.engine.LeadRanking.Entry;
import org.lianzhao.lead.feature.BuyerTold;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.Focus;
import org.lianzhao.lead.feature.Prospect;
import org.lianzhao.lead.feature.Segment;
import org.lianzhao.lead.feature.ServedAnchor;
import org.lianzhao.lead.reading.CandidateReader;
import org.lianzhao.lead.score.LeadReason;
import org.lianzhao.lead.score.ScoredCandidate;
import org.lianzhao.lead.score.Scorer;
import org.lianzhao.lead.score.Weights;
import org.springframework.stereotype.Component;

/**
 * Gives the entries of a ranking their reasons: reads the few enterprises that are shown and asks
 * the features for statements and evidence. Their sum must be the ranking's score to the last
 * micro-point; where it is not, the graph has moved on since the snapshot.
 */
@Component
class LeadExplainer {
    private final CandidateReader reader;

    LeadExplainer(CandidateReader reader) {
        this.reader = reader;
    }

    /** The graph is ahead of the snapshot in a way that shows. */
    static final class Outdated extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The leads of entries as the ranking knows them, without reasons: nothing is read. */
    static List<Lead> outline(CompiledPark park, LeadRanking ranking, List<Entry> entries) {
        return entries.stream()
                .map(entry -> {
                    var segment =
                            Objects.requireNonNull(
                                    park.profile().segments().get(park.segmentCode(entry.slot())));
                    return lead(
                            park, ranking, entry, segment, null, entry.microPoints(), List.of());
                })
                .toList();
    }

    private static Lead lead(
            CompiledPark park,
            LeadRanking ranking,
            Entry entry,
            Segment segment,
            @Nullable String buyer,
            long microPoints,
            List<LeadReason> reasons) {
        var profile = park.profile();
        return new Lead(
                profile.code(),
                entry.rank(),
                park.columns().key(entry.row()),
                park.columns().name(entry.row()),
                segment.code(),
                buyer,
                profile.demandFor(segment).keySet().stream().map(ServedAnchor::key).toList(),
                park.locality(entry.row()),
                profile.focusOf(segment).map(Focus::basis).orElseThrow(),
                ranking.membersBeside(entry.row()).stream().map(park.columns()::key).toList(),
                microPoints,
                reasons,
                null);
    }

    /** Reads the enterprises of these entries, to explain them under as many weights as needed. */
    Shown read(CompiledPark park, List<Entry> entries) {
        var keys = entries.stream().map(entry -> park.columns().key(entry.row())).toList();
        var candidates =
                keys.isEmpty() ? List.<Candidate>of() : reader.candidates(park.profile(), keys);
        return new Shown(
                park,
                candidates.stream().collect(Collectors.toMap(Candidate::key, Function.identity())));
    }

    /**
     * Enterprises that are shown. The ranking has found the best prospect of each; only that is
     * scored again.
     */
    record Shown(CompiledPark park, Map<String, Candidate> candidates) {
        /** Whether the enterprises of all these entries were read. */
        boolean covers(List<Entry> entries) {
            return entries.stream()
                    .map(entry -> park.columns().key(entry.row()))
                    .allMatch(candidates::containsKey);
        }

        /**
         * The leads of entries whose enterprises were read, in their order.
         *
         * @throws Outdated where a score can no longer be reproduced from the graph
         */
        List<Lead> leads(Weights weights, LeadRanking ranking, List<Entry> entries) {
            var scored = scored(weights, entries);
            return IntStream.range(0, entries.size())
                    .mapToObj(i -> lead(ranking, entries.get(i), scored.get(i)))
                    .toList();
        }

        private Lead lead(LeadRanking ranking, Entry entry, ScoredCandidate scored) {
            var isTold = BuyerTold.by(park.profile(), scored.candidate(), scored.prospect());
            return LeadExplainer.lead(
                    park,
                    ranking,
                    entry,
                    scored.segment(),
                    isTold ? scored.buyer() : null,
                    scored.microPoints(),
                    scored.reasons().stream().map(LeadReason::inList).toList());
        }

        /**
         * The same as scored candidates.
         *
         * @throws Outdated where a score can no longer be reproduced from the graph
         */
        List<ScoredCandidate> scored(Weights weights, List<Entry> entries) {
            var scorer = new Scorer(park.profile(), weights);
            return entries.stream().map(entry -> scored(scorer, entry)).toList();
        }

        private ScoredCandidate scored(Scorer scorer, Entry entry) {
            var candidate = candidates.get(park.columns().key(entry.row()));
            if (candidate == null) {
                throw new Outdated();
            }
            return prospects(candidate, entry.slot())
                    .map(prospect -> scorer.score(candidate, prospect))
                    .filter(scored -> scored.microPoints() == entry.microPoints())
                    .findFirst()
                    .orElseThrow(Outdated::new);
        }

        /** The prospect a slot stands for, if the candidate has it still. */
        private Stream<Prospect> prospects(Candidate candidate, int slot) {
            return candidate.operations().stream()
                    .filter(operation -> operation.segment().code().equals(park.segmentCode(slot)))
                    .filter(park.profile()::permits)
                    .flatMap(operation -> park.profile().prospects(operation).stream())
                    .filter(prospect -> Objects.equals(prospect.buyerKey(), park.buyer(slot)));
        }
    }
}
