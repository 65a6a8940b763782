package org.lianzhao.lead;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianzhao.lead.score.ScoredCandidate;
import org.lianzhao.lead.score.Scorer;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.lead.snapshot.CompiledPark;
import org.lianzhao.lead.snapshot.LeadRanking.Entry;
import org.springframework.stereotype.Component;

/**
 * Gives the entries of a ranking their reasons: reads the few enterprises that are shown and asks
 * the features for statements and evidence. Their sum must be the ranking's score to the last
 * micro-point; where it is not, the graph has moved on since the snapshot.
 */
@Component
class LeadExplaining {
    private final CandidateReading reading;

    LeadExplaining(CandidateReading reading) {
        this.reading = reading;
    }

    /** The graph is ahead of the snapshot in a way that shows. */
    static final class Outdated extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * The leads of these entries, in their order.
     *
     * @throws Outdated where a score can no longer be reproduced from the graph
     */
    List<Lead> explain(CompiledPark park, Weights weights, List<Entry> entries) {
        var scored = scored(park, weights, entries);
        return IntStream.range(0, entries.size())
                .mapToObj(i -> Lead.of(park.profile().code(), entries.get(i).rank(), scored.get(i)))
                .toList();
    }

    /**
     * The same as scored candidates, in the order of the entries.
     *
     * @throws Outdated where a score can no longer be reproduced from the graph
     */
    List<ScoredCandidate> scored(CompiledPark park, Weights weights, List<Entry> entries) {
        var keys = entries.stream().map(entry -> park.columns().key(entry.row())).toList();
        var scored = byKey(park, weights, keys);
        return entries.stream().map(entry -> checked(park, entry, scored)).toList();
    }

    private Map<String, ScoredCandidate> byKey(
            CompiledPark park, Weights weights, List<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        var candidates = reading.candidates(park.profile(), keys);
        return new Scorer(park.profile(), weights)
                .rank(candidates).stream()
                        .collect(
                                Collectors.toMap(
                                        lead -> lead.candidate().key(), Function.identity()));
    }

    private static ScoredCandidate checked(
            CompiledPark park, Entry entry, Map<String, ScoredCandidate> scored) {
        var found = scored.get(park.columns().key(entry.row()));
        if (found == null
                || found.microPoints() != entry.microPoints()
                || !found.segment().code().equals(park.segmentCode(entry.slot()))
                || !Objects.equals(found.buyer(), park.buyer(entry.slot()))) {
            throw new Outdated();
        }
        return found;
    }
}
