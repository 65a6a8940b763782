package org.lianzhao.lead.filter;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lianzhao.lead.feature.Candidate;
import org.lianzhao.lead.feature.ParkProfile;
import org.lianzhao.lead.feature.Warning;

/** The hard filters asked about one candidate after the other. */
public final class PlainFilter {
    private PlainFilter() {}

    /** What filtering left and what it removed, by rule in the order of the rules. */
    public record Result(List<Candidate> kept, Map<LeadExclusionRule, List<Candidate>> removed) {}

    public static Result apply(ParkProfile park, List<Candidate> candidates) {
        var kept = new ArrayList<Candidate>();
        var removed = new EnumMap<LeadExclusionRule, List<Candidate>>(LeadExclusionRule.class);
        for (var candidate : candidates) {
            HardFilters.rule(traits(park, candidate))
                    .ifPresentOrElse(
                            rule ->
                                    removed.computeIfAbsent(rule, r -> new ArrayList<>())
                                            .add(candidate),
                            () -> kept.add(candidate));
        }
        return new Result(kept, removed);
    }

    private static CandidateTraits traits(ParkProfile park, Candidate candidate) {
        return new CandidateTraits(
                candidate.operations().stream()
                        .allMatch(operation ->
                                park.makerSegments().contains(operation.segment().code())),
                candidate.presences().contains(park.zone()),
                candidate.warnings().stream().map(Warning::kind).toList(),
                candidate.operations().stream().anyMatch(park::permits),
                candidate.kind(),
                candidate.ofAnchor());
    }
}
