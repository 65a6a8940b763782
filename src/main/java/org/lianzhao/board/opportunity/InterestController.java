package org.lianzhao.board.opportunity;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.ForViewers;
import org.lianzhao.platform.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the viewer follows, has seen and waits for. */
@Controller
@ForViewers
class InterestController {
    private final Interests interests;
    private final InterestRepository repository;

    InterestController(Interests interests, InterestRepository repository) {
        this.interests = interests;
        this.repository = repository;
    }

    @BatchMapping
    Map<Opportunity, Boolean> isFollowed(List<Opportunity> opportunities) {
        var keys = opportunities.stream().map(Opportunity::key).toList();
        var followed = repository.followed(Viewer.current().key(), keys);
        var all = new HashMap<Opportunity, Boolean>();
        opportunities.forEach(each -> all.put(each, followed.contains(each.key())));
        return all;
    }

    @BatchMapping
    Map<Opportunity, Boolean> isNew(List<Opportunity> opportunities) {
        var visit = interests.lastVisit();
        var all = new HashMap<Opportunity, Boolean>();
        for (var each : opportunities) {
            var published = each.publishedAt();
            all.put(each, published != null && (visit == null || published.isAfter(visit)));
        }
        return all;
    }

    @SchemaMapping(typeName = "Viewer")
    @Nullable OffsetDateTime lastBoardVisit() {
        return interests.lastVisit();
    }

    @SchemaMapping(typeName = "Viewer")
    List<OpportunitySearch> opportunitySearches() {
        return interests.searches();
    }

    @QueryMapping
    List<OpportunityWeek> opportunityWeeks(@Argument @Nullable OpportunityFilter filter) {
        return interests.weeks(filter);
    }

    @MutationMapping
    BoardVisitPayload boardVisit() {
        return new BoardVisitPayload.BoardVisited(interests.visit());
    }

    @MutationMapping
    OpportunityFollowPayload opportunityFollow(@Argument OpportunityFollowInput input) {
        return interests.follow(input.id(), input.follow());
    }

    @MutationMapping
    OpportunitySearchSavePayload opportunitySearchSave(@Argument OpportunitySearchSaveInput input) {
        return interests.save(input.name(), input.told(), input.filter());
    }

    @MutationMapping
    OpportunitySearchDeletePayload opportunitySearchDelete(
            @Argument OpportunitySearchDeleteInput input) {
        return interests.delete(input.id());
    }

    /** Which one, and whether to follow it. */
    record OpportunityFollowInput(String id, boolean follow) {}

    /** A search under a name, and whether its owner wants to be told. */
    record OpportunitySearchSaveInput(String name, boolean told, OpportunityFilter filter) {}

    /** Which one. */
    record OpportunitySearchDeleteInput(String id) {}
}
