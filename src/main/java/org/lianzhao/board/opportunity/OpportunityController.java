package org.lianzhao.board.opportunity;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianzhao.board.BoardDays;
import org.lianzhao.graph.AnchorEnterprise;
import org.lianzhao.graph.ChainSegment;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.IndustryChain;
import org.lianzhao.graph.Park;
import org.lianzhao.platform.ForViewers;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What is read of opportunities. */
@Controller
@ForViewers
class OpportunityController {
    private final Opportunities opportunities;
    private final GraphLookup graph;
    private final Clock clock;

    OpportunityController(Opportunities opportunities, GraphLookup graph, Clock clock) {
        this.opportunities = opportunities;
        this.graph = graph;
        this.clock = clock;
    }

    @QueryMapping
    Opportunity opportunity(@Argument String id) {
        return opportunities.mustFind("id", id, Viewer.current());
    }

    @QueryMapping
    OpportunityPage opportunities(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable OpportunityFilter filter,
            @Argument @Nullable OpportunityOrder orderBy,
            DataFetchingFieldSelectionSet selection) {
        var query = query(filter, orderBy, first, after);
        return opportunities.page(
                query, selection.contains("totalCount"), selection.contains("facets"));
    }

    private OpportunityQuery query(
            @Nullable OpportunityFilter filter,
            @Nullable OpportunityOrder orderBy,
            int first,
            @Nullable String after) {
        return OpportunityQuery.of(
                filter, orderBy, first, after, Viewer.current(), BoardDays.today(clock));
    }

    @BatchMapping
    Map<Opportunity, Park> park(List<Opportunity> opportunities) {
        return KeyedRows.ones(opportunities, Opportunity::parkCode, graph::parks, Park::code);
    }

    @BatchMapping
    Map<Opportunity, IndustryChain> chain(List<Opportunity> opportunities) {
        return KeyedRows.ones(
                opportunities, Opportunity::chainCode, graph::chains, IndustryChain::code);
    }

    @BatchMapping
    Map<Opportunity, ChainSegment> segment(List<Opportunity> opportunities) {
        return KeyedRows.ones(
                opportunities, Opportunity::segmentCode, graph::segments, ChainSegment::code);
    }

    @BatchMapping
    Map<Opportunity, List<AnchorEnterprise>> anchors(List<Opportunity> opportunities) {
        var keys = opportunities.stream().flatMap(o -> o.words().anchorKeys().stream()).toList();
        var byKey =
                graph.anchors(keys).stream()
                        .collect(Collectors.toMap(AnchorEnterprise::key, Function.identity()));
        var anchors = new HashMap<Opportunity, List<AnchorEnterprise>>();
        for (var opportunity : opportunities) {
            anchors.put(
                    opportunity,
                    opportunity.words().anchorKeys().stream()
                            .flatMap(key -> Stream.ofNullable(byKey.get(key)))
                            .toList());
        }
        return anchors;
    }
}
