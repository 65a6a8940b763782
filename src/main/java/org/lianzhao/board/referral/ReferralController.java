package org.lianzhao.board.referral;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.member.Member;
import org.lianzhao.board.member.Members;
import org.lianzhao.board.opportunity.Opportunities;
import org.lianzhao.board.opportunity.Opportunity;
import org.lianzhao.graph.ChainSegment;
import org.lianzhao.graph.Chamber;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.Park;
import org.lianzhao.graph.Region;
import org.lianzhao.platform.ForViewers;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.PagedList;
import org.lianzhao.platform.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;

/** Referrals as their chamber and their park read them. */
@Controller
@ForViewers
class ReferralController {
    private final Referrals referrals;
    private final ReferralPerformanceRepository performance;
    private final Members members;
    private final Opportunities opportunities;
    private final GraphLookup graph;

    ReferralController(
            Referrals referrals,
            ReferralPerformanceRepository performance,
            Members members,
            Opportunities opportunities,
            GraphLookup graph) {
        this.referrals = referrals;
        this.performance = performance;
        this.members = members;
        this.opportunities = opportunities;
        this.graph = graph;
    }

    @QueryMapping
    PagedList<Referral> referrals(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable ReferralFilter filter,
            DataFetchingFieldSelectionSet selection) {
        return referrals.page(filter, first, after, selection.contains("totalCount"));
    }

    @QueryMapping
    ReferralPerformance referralPerformance(
            @Argument @Nullable String chamber, @Argument @Nullable String park) {
        var viewer = Viewer.current();
        return ReferralPerformance.of(
                performance.samples(
                        within(viewer.chamber(), chamber), within(viewer.park(), park)));
    }

    /** Who is bound sees its own, and is refused what it names besides. */
    private static @Nullable String within(@Nullable String bound, @Nullable String named) {
        if (bound != null && named != null && !bound.equals(named)) {
            throw new AccessDeniedException("The referrals of others");
        }
        return bound == null ? named : bound;
    }

    @BatchMapping
    Map<Referral, Chamber> chamber(List<Referral> of) {
        return KeyedRows.ones(of, Referral::chamberKey, graph::chambers, Chamber::key);
    }

    @BatchMapping
    Map<Referral, Park> park(List<Referral> of) {
        return KeyedRows.ones(of, Referral::parkCode, graph::parks, Park::code);
    }

    /** A chamber's list is nobody's but its own; what of it was sent stands in the referral. */
    @BatchMapping
    Map<Referral, Member> member(List<Referral> of) {
        var viewer = Viewer.current();
        var found = new HashMap<Referral, Member>();
        of.stream()
                .filter(referral -> viewer.seesMembersOf(referral.chamberKey()))
                .collect(Collectors.groupingBy(Referral::chamberKey))
                .forEach((chamber, theirs) ->
                        found.putAll(
                                KeyedRows.ones(
                                        theirs,
                                        Referral::memberKey,
                                        keys -> members.find(chamber, keys),
                                        member -> member.firm().key())));
        return found;
    }

    /** Who referred for it reads it still when it has expired or was withdrawn. */
    @BatchMapping
    Map<Referral, Opportunity> opportunity(List<Referral> of) {
        return KeyedRows.ones(
                of, Referral::opportunityKey, opportunities::referredFor, Opportunity::key);
    }

    @BatchMapping(typeName = "ReferredEnterprise")
    Map<ReferredFirm, Region> region(List<ReferredFirm> firms) {
        return KeyedRows.ones(firms, ReferredFirm::adcode, graph::regions, Region::adcode);
    }

    @BatchMapping(typeName = "ReferredEnterprise")
    Map<ReferredFirm, List<ChainSegment>> segments(List<ReferredFirm> firms) {
        var codes =
                firms.stream().flatMap(firm -> firm.segmentCodes().stream()).distinct().toList();
        var byCode =
                graph.segments(codes).stream()
                        .collect(Collectors.toMap(ChainSegment::code, Function.identity()));
        var segments = new HashMap<ReferredFirm, List<ChainSegment>>();
        for (var firm : firms) {
            segments.put(
                    firm,
                    firm.segmentCodes().stream()
                            .flatMap(code -> Stream.ofNullable(byCode.get(code)))
                            .toList());
        }
        return segments;
    }

    /** How many a chamber has open for an opportunity, and how many it may. */
    record ReferralAllowance(int open, int maximum) {}

    /** Of a chamber's own account; nobody else refers. */
    @BatchMapping
    Map<Opportunity, ReferralAllowance> referralAllowance(List<Opportunity> of) {
        var chamber = Viewer.current().chamber();
        var allowances = new HashMap<Opportunity, ReferralAllowance>();
        if (chamber != null) {
            var open = referrals.open(chamber, of.stream().map(Opportunity::key).toList());
            for (var opportunity : of) {
                allowances.put(
                        opportunity,
                        new ReferralAllowance(
                                open.getOrDefault(opportunity.key(), 0), referrals.openAtMost()));
            }
        }
        return allowances;
    }
}
