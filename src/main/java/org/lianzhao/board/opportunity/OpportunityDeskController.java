package org.lianzhao.board.opportunity;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Chamber;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.Region;
import org.lianzhao.platform.ForParkWork;
import org.lianzhao.platform.ForStaff;
import org.lianzhao.platform.PartialDate;
import org.lianzhao.platform.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** A park's work on its opportunities, for the park alone and for who sees all parks' work. */
@Controller
class OpportunityDeskController {
    private final OpportunityDesk desk;
    private final OpportunityDrafts drafts;
    private final GraphLookup graph;

    /** A loader of its own, because a batch could only be refused for all its parks together. */
    OpportunityDeskController(
            OpportunityDesk desk,
            OpportunityDrafts drafts,
            OpportunityWorkRepository repository,
            GraphLookup graph,
            BatchLoaderRegistry registry) {
        this.desk = desk;
        this.drafts = drafts;
        this.graph = graph;
        registry.<String, OpportunityWork>forName("opportunityWorks")
                .registerMappedBatchLoader(
                        (keys, env) -> Mono.fromCallable(() -> repository.workedOn(keys)));
        registry.<String, OpportunityWork>forName("opportunityRevisions")
                .registerMappedBatchLoader(
                        (keys, env) -> Mono.fromCallable(() -> repository.revisions(keys)));
    }

    @SchemaMapping
    @ForStaff
    CompletableFuture<List<OpportunityCheck>> checks(
            Opportunity opportunity, DataLoader<String, OpportunityWork> opportunityWorks) {
        Viewer.current().mustSeeWorkOf(opportunity.parkCode());
        return opportunityWorks
                .load(opportunity.key())
                .thenApply(work -> desk.checks(Objects.requireNonNull(work)));
    }

    @SchemaMapping
    @ForStaff
    CompletableFuture<OpportunityWork> revision(
            Opportunity opportunity, DataLoader<String, OpportunityWork> opportunityRevisions) {
        Viewer.current().mustSeeWorkOf(opportunity.parkCode());
        return opportunityRevisions.load(opportunity.key());
    }

    @SchemaMapping
    @ForStaff
    CompletableFuture<List<Chamber>> chambers(
            Opportunity opportunity, DataLoader<String, OpportunityWork> opportunityWorks) {
        Viewer.current().mustSeeWorkOf(opportunity.parkCode());
        return opportunityWorks
                .load(opportunity.key())
                .thenApply(work -> graph.chambers(Objects.requireNonNull(work).chambers()));
    }

    @SchemaMapping
    @ForStaff
    CompletableFuture<List<Region>> regions(
            Opportunity opportunity, DataLoader<String, OpportunityWork> opportunityWorks) {
        Viewer.current().mustSeeWorkOf(opportunity.parkCode());
        return opportunityWorks
                .load(opportunity.key())
                .thenApply(work -> graph.regions(Objects.requireNonNull(work).regionCodes()));
    }

    @MutationMapping
    @ForParkWork
    OpportunitySavePayload opportunitySave(@Argument OpportunitySaveInput input) {
        return desk.save(input);
    }

    @MutationMapping
    @ForParkWork
    OpportunityPublishPayload opportunityPublish(@Argument OpportunityPublishInput input) {
        return desk.publish(input.id(), Boolean.TRUE.equals(input.despiteWarnings()));
    }

    @MutationMapping
    @ForParkWork
    OpportunityWithdrawPayload opportunityWithdraw(@Argument OpportunityWithdrawInput input) {
        return desk.withdraw(input.id());
    }

    @MutationMapping
    @ForParkWork
    OpportunityRenewPayload opportunityRenew(@Argument OpportunityRenewInput input) {
        var deadline = input.deadline();
        return desk.renew(input.id(), deadline == null ? null : deadline.lastDay());
    }

    @MutationMapping
    @ForParkWork
    OpportunityDeletePayload opportunityDelete(@Argument OpportunityDeleteInput input) {
        return desk.delete(input.id());
    }

    @MutationMapping
    @ForParkWork
    OpportunityDraftPayload opportunityDraft(@Argument OpportunityDraftInput input) {
        return drafts.draft(input.park());
    }

    /** Which one, and whether its warnings have been looked at. */
    record OpportunityPublishInput(String id, @Nullable Boolean despiteWarnings) {}

    /** Which one. */
    record OpportunityWithdrawInput(String id) {}

    /** Which one, until when. */
    record OpportunityRenewInput(String id, @Nullable PartialDate deadline) {}

    /** Which one. */
    record OpportunityDeleteInput(String id) {}

    /** For which park. */
    record OpportunityDraftInput(String park) {}
}
