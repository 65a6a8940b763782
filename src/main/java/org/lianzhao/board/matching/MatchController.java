package org.lianzhao.board.matching;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.member.Member;
import org.lianzhao.board.opportunity.Opportunity;
import org.lianzhao.graph.ChainSegment;
import org.lianzhao.graph.Evidence;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.platform.ForViewers;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.PageRequest;
import org.lianzhao.platform.PagedList;
import org.lianzhao.platform.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Matches, for the chamber whose members they are and for who oversees; park teams are refused. */
@Controller
@ForViewers
class MatchController {
    private final GraphLookup graph;

    /** Loaders of their own, because a batch takes no arguments. */
    MatchController(Matches matches, GraphLookup graph, BatchLoaderRegistry registry) {
        this.graph = graph;
        registry.<Asked, List<MemberMatch>>forName("membersOfOpportunities")
                .registerMappedBatchLoader(
                        (asked, env) -> Mono.fromCallable(() -> membersFor(matches, asked)));
        registry.<Member, List<MemberMatch>>forName("opportunitiesOfMembers")
                .registerMappedBatchLoader((members, env) ->
                        Mono.fromCallable(() -> matches.opportunitiesFor(members)));
    }

    /** An opportunity, and whose members are asked about. */
    record Asked(String chamber, Opportunity opportunity) {}

    private static Map<Asked, List<MemberMatch>> membersFor(Matches matches, Set<Asked> asked) {
        var found = new HashMap<Asked, List<MemberMatch>>();
        asked.stream()
                .collect(
                        Collectors.groupingBy(
                                Asked::chamber,
                                Collectors.mapping(Asked::opportunity, Collectors.toList())))
                .forEach((chamber, opportunities) ->
                        matches.membersFor(chamber, opportunities)
                                .forEach((opportunity, members) ->
                                        found.put(new Asked(chamber, opportunity), members)));
        return found;
    }

    @SchemaMapping
    @Nullable CompletableFuture<PagedList<MemberMatch>> matchingMembers(
            Opportunity opportunity,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String chamber,
            DataLoader<Asked, List<MemberMatch>> membersOfOpportunities) {
        var viewer = Viewer.current();
        var of = chamber == null ? viewer.chamber() : chamber;
        viewer.mustSeeMembersOf(of == null ? "" : of);
        if (of == null) {
            return null;
        }
        var list = "matching members " + of + " " + opportunity.key();
        var page = PageRequest.of(first, after, list, 2);
        return membersOfOpportunities
                .load(new Asked(of, opportunity))
                .thenApply(all -> page(page, list, all, match -> match.member().firm().key()));
    }

    @SchemaMapping
    CompletableFuture<PagedList<MemberMatch>> matchingOpportunities(
            Member member,
            @Argument int first,
            @Argument @Nullable String after,
            DataLoader<Member, List<MemberMatch>> opportunitiesOfMembers) {
        var list = "matching opportunities " + member.id();
        var page = PageRequest.of(first, after, list, 2);
        return opportunitiesOfMembers
                .load(member)
                .thenApply(all -> page(page, list, all, match -> match.opportunity().key()));
    }

    private static PagedList<MemberMatch> page(
            PageRequest page,
            String list,
            List<MemberMatch> all,
            Function<MemberMatch, String> key) {
        var after = page.after();
        var rest =
                after == null
                        ? all.stream()
                        : all.stream()
                                .filter(match ->
                                        isAfter(
                                                match.microPoints(),
                                                key.apply(match),
                                                after.longValue("after", 0),
                                                after.values().get(1)));
        return PagedList.of(
                page,
                rest.limit(page.first() + 1L).toList(),
                all.size(),
                match ->
                        new Keyset(
                                list,
                                List.of(Long.toString(match.microPoints()), key.apply(match))),
                match -> match);
    }

    private static boolean isAfter(long points, String key, long afterPoints, String afterKey) {
        return points < afterPoints || (points == afterPoints && key.compareTo(afterKey) > 0);
    }

    @BatchMapping
    Map<MemberMatch, ChainSegment> segment(List<MemberMatch> matches) {
        return KeyedRows.ones(
                matches, match -> match.match().segment(), graph::segments, ChainSegment::code);
    }

    @BatchMapping
    Map<MatchReason, List<MatchEvidence>> evidence(List<MatchReason> reasons) {
        var keys = new LinkedHashSet<String>();
        reasons.forEach(reason -> keys.addAll(reason.reason().evidenceKeys()));
        keys.remove(MatchEvidence.OF_RECORD);
        var byKey = keys.isEmpty() ? Map.<String, Evidence>of() : graph.evidence(keys);
        var evidence = new HashMap<MatchReason, List<MatchEvidence>>();
        for (var reason : reasons) {
            evidence.put(
                    reason,
                    reason.reason().evidenceKeys().stream()
                            .flatMap(key -> Stream.ofNullable(of(key, reason.member(), byKey)))
                            .toList());
        }
        return evidence;
    }

    private static @Nullable MatchEvidence of(
            String key, Member member, Map<String, Evidence> byKey) {
        if (key.equals(MatchEvidence.OF_RECORD)) {
            return MatchEvidence.of(member);
        }
        var fact = byKey.get(key);
        return fact == null ? null : MatchEvidence.of(fact);
    }
}
