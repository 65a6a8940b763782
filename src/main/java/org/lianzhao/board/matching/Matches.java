package org.lianzhao.board.matching;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianzhao.board.BoardDays;
import org.lianzhao.board.member.Member;
import org.lianzhao.board.member.Members;
import org.lianzhao.board.opportunity.Opportunities;
import org.lianzhao.board.opportunity.Opportunity;
import org.lianzhao.graph.ChainSegment;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.lead.LeadMatching;
import org.lianzhao.lead.LeadMatching.Firm;
import org.lianzhao.lead.feature.Need;
import org.springframework.stereotype.Service;

/**
 * Members and opportunities matched within one chamber's scope: by published words, public master
 * data and the chamber's own members, so that no answer depends on what parks know or other
 * chambers do.
 */
@Service
public class Matches {
    private static final Comparator<MemberMatch> BEST_FIRST =
            Comparator.comparingLong(MemberMatch::microPoints).reversed();

    private final Members members;
    private final Opportunities opportunities;
    private final MatchRepository repository;
    private final LeadMatching matching;
    private final GraphLookup graph;
    private final Clock clock;

    Matches(
            Members members,
            Opportunities opportunities,
            MatchRepository repository,
            LeadMatching matching,
            GraphLookup graph,
            Clock clock) {
        this.members = members;
        this.opportunities = opportunities;
        this.repository = repository;
        this.matching = matching;
        this.graph = graph;
        this.clock = clock;
    }

    /** For each opportunity the chamber's members that fit, best first, then by key. */
    Map<Opportunity, List<MemberMatch>> membersFor(String chamber, Collection<Opportunity> sought) {
        var byOpportunity =
                found(sought, members.of(chamber)).stream()
                        .collect(Collectors.groupingBy(match -> match.opportunity().key()));
        return sought.stream()
                .distinct()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                opportunity ->
                                        byOpportunity.getOrDefault(opportunity.key(), List.of())));
    }

    /** For each member what its chamber may answer and it fits, best first, then by id. */
    Map<Member, List<MemberMatch>> opportunitiesFor(Collection<Member> of) {
        var today = BoardDays.today(clock);
        var matches = new HashMap<Member, List<MemberMatch>>();
        of.stream()
                .collect(Collectors.groupingBy(Member::chamberKey))
                .forEach((chamber, theirs) -> {
                    var segments =
                            theirs.stream()
                                    .flatMap(member -> member.firm().segmentCodes().stream())
                                    .distinct()
                                    .toList();
                    var open = opportunities.open(repository.seeking(segments, today), chamber);
                    var byFirm =
                            found(open, theirs).stream()
                                    .collect(
                                            Collectors.groupingBy(
                                                    match -> match.member().firm().key()));
                    for (var member : theirs) {
                        matches.put(
                                member,
                                byFirm.getOrDefault(member.firm().key(), List.of()).stream()
                                        .sorted(
                                                BEST_FIRST.thenComparing(
                                                        match -> match.opportunity().key()))
                                        .toList());
                    }
                });
        return matches;
    }

    private List<MemberMatch> found(Collection<Opportunity> sought, List<Member> of) {
        var firms = of.stream().map(Matches::firm).toList();
        var byKey =
                of.stream()
                        .collect(
                                Collectors.toMap(
                                        member -> member.firm().key(), Function.identity()));
        var needs = sought.stream().map(Matches::need).distinct().toList();
        var matches = matching.matches(needs, firms);
        var names = names(matches.values());
        return sought.stream()
                .distinct()
                .flatMap(opportunity ->
                        matches.getOrDefault(need(opportunity), List.of()).stream()
                                .map(match ->
                                        new MemberMatch(
                                                opportunity,
                                                Objects.requireNonNull(byKey.get(match.firm())),
                                                match,
                                                names.getOrDefault(
                                                        match.segment(), match.segment()))))
                .toList();
    }

    private Map<String, String> names(Collection<List<LeadMatching.Match>> matches) {
        var codes =
                matches.stream()
                        .flatMap(List::stream)
                        .map(LeadMatching.Match::segment)
                        .distinct()
                        .toList();
        return graph.segments(codes).stream()
                .collect(Collectors.toMap(ChainSegment::code, ChainSegment::name));
    }

    private static Need need(Opportunity opportunity) {
        return new Need(opportunity.parkCode(), opportunity.chainCode(), opportunity.segmentCode());
    }

    private static Firm firm(Member member) {
        var firm = member.firm();
        return new Firm(
                firm.key(),
                firm.confirmed(),
                firm.name(),
                firm.adcode(),
                firm.segmentCodes(),
                MatchEvidence.OF_RECORD);
    }
}
