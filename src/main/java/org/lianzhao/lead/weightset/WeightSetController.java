package org.lianzhao.lead.weightset;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.Park;
import org.lianzhao.platform.ForParkWork;
import org.lianzhao.platform.ForStaff;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.NodeSource;
import org.lianzhao.platform.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class WeightSetController implements NodeSource {
    private final WeightSets weightSets;
    private final GraphLookup graph;

    /** A loader of its own, because a batch could only be refused for all its parks together. */
    WeightSetController(WeightSets weightSets, GraphLookup graph, BatchLoaderRegistry registry) {
        this.weightSets = weightSets;
        this.graph = graph;
        registry.<String, List<WeightSet>>forName("weightSetsOfParks")
                .registerMappedBatchLoader(
                        (codes, env) -> Mono.fromCallable(() -> weightSets.ofParks(codes)));
    }

    @MutationMapping
    @ForParkWork
    WeightSetSavePayload weightSetSave(@Argument WeightSetSaveInput input) {
        return weightSets.save(input);
    }

    @MutationMapping
    @ForParkWork
    WeightSetDeletePayload weightSetDelete(@Argument WeightSetDeleteInput input) {
        return weightSets.delete(input.id());
    }

    /** Which set is to be deleted. */
    record WeightSetDeleteInput(String id) {}

    @SchemaMapping
    @ForStaff
    CompletableFuture<List<WeightSet>> weightSets(
            Park park, DataLoader<String, List<WeightSet>> weightSetsOfParks) {
        Viewer.current().mustSeeWorkOf(park.code());
        return weightSetsOfParks.load(park.code());
    }

    @BatchMapping
    @ForStaff
    Map<WeightSet, Park> park(List<WeightSet> sets) {
        return KeyedRows.ones(sets, WeightSet::parkCode, graph::parks, Park::code);
    }

    @Override
    public String type() {
        return WeightSet.TYPE;
    }

    @Override
    public @Nullable WeightSet find(String key, Viewer viewer) {
        return weightSets.find(key, viewer).orElse(null);
    }
}
