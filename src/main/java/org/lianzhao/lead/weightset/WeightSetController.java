package org.lianzhao.lead.weightset;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.Park;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.NodeSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class WeightSetController implements NodeSource {
    private final WeightSets weightSets;
    private final GraphLookup graph;

    WeightSetController(WeightSets weightSets, GraphLookup graph) {
        this.weightSets = weightSets;
        this.graph = graph;
    }

    @MutationMapping
    WeightSetSavePayload weightSetSave(@Argument WeightSetSaveInput input) {
        return weightSets.save(input);
    }

    @MutationMapping
    WeightSetDeletePayload weightSetDelete(@Argument WeightSetDeleteInput input) {
        return weightSets.delete(input);
    }

    @BatchMapping
    Map<Park, List<WeightSet>> weightSets(List<Park> parks) {
        return KeyedRows.lists(parks, Park::code, weightSets::ofParks);
    }

    @BatchMapping
    Map<WeightSet, Park> park(List<WeightSet> sets) {
        return KeyedRows.ones(sets, WeightSet::parkCode, graph::parks, Park::code);
    }

    @Override
    public String type() {
        return WeightSet.TYPE;
    }

    @Override
    public @Nullable WeightSet find(String key) {
        return weightSets.find(key).orElse(null);
    }
}
