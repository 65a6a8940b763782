package org.lianzhao.lead;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.AnchorEnterprise;
import org.lianzhao.graph.ChainSegment;
import org.lianzhao.graph.Enterprise;
import org.lianzhao.graph.Evidence;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.Park;
import org.lianzhao.lead.weightset.LeadWeightsInput;
import org.lianzhao.lead.weightset.WeightSets;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.NodeSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class LeadController implements NodeSource {
    private final Leads leads;
    private final WeightSets weightSets;
    private final GraphLookup graph;

    LeadController(Leads leads, WeightSets weightSets, GraphLookup graph) {
        this.leads = leads;
        this.weightSets = weightSets;
        this.graph = graph;
    }

    @SchemaMapping
    LeadList leads(
            Park park,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable LeadFilter filter,
            @Argument @Nullable LeadWeightsInput weights,
            @Argument @Nullable String weightSet,
            @Argument @Nullable Double diversity) {
        return leads.list(
                park,
                filter == null ? LeadFilter.NONE : filter,
                weightSets.chosen(park.code(), weights, weightSet),
                diversity == null ? Diversity.NONE : new Diversity(diversity),
                first,
                after);
    }

    @QueryMapping
    @Nullable Lead lead(@Argument String id) {
        var globalId = GlobalId.parse("id", id);
        if (!globalId.type().equals(type())) {
            throw new BadRequest("id", "is the id of a " + globalId.type() + ", not of a lead");
        }
        return find(globalId.key());
    }

    @Override
    public String type() {
        return "Lead";
    }

    @Override
    public @Nullable Lead find(String key) {
        return leads.find(Lead.Key.parse(key)).orElse(null);
    }

    @BatchMapping
    Map<Lead, Park> park(List<Lead> leads) {
        return KeyedRows.ones(leads, Lead::parkCode, graph::parks, Park::code);
    }

    @BatchMapping
    Map<Lead, Enterprise> enterprise(List<Lead> leads) {
        return KeyedRows.ones(leads, Lead::enterpriseKey, graph::enterprises, Enterprise::key);
    }

    @BatchMapping
    Map<Lead, ChainSegment> segment(List<Lead> leads) {
        return KeyedRows.ones(leads, Lead::segmentCode, graph::segments, ChainSegment::code);
    }

    @BatchMapping
    Map<Lead, AnchorEnterprise> buyer(List<Lead> leads) {
        return KeyedRows.ones(leads, Lead::buyerKey, graph::anchors, AnchorEnterprise::key);
    }

    @BatchMapping
    Map<LeadReason, List<Evidence>> evidence(List<LeadReason> reasons) {
        return listed(
                reasons,
                LeadReason::evidenceKeys,
                graph.evidence(keys(reasons, LeadReason::evidenceKeys)));
    }

    @BatchMapping
    Map<LeadExclusion, List<Enterprise>> enterprises(List<LeadExclusion> exclusions) {
        var byKey =
                graph.enterprises(keys(exclusions, LeadExclusion::enterpriseKeys)).stream()
                        .collect(Collectors.toMap(Enterprise::key, Function.identity()));
        return listed(exclusions, LeadExclusion::enterpriseKeys, byKey);
    }

    private static <P> List<String> keys(List<P> parents, Function<P, List<String>> keys) {
        return parents.stream().flatMap(parent -> keys.apply(parent).stream()).distinct().toList();
    }

    private static <P, V> Map<P, List<V>> listed(
            List<P> parents, Function<P, List<String>> keys, Map<String, V> byKey) {
        return parents.stream()
                .distinct()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                parent ->
                                        keys.apply(parent).stream()
                                                .map(key ->
                                                        Objects.requireNonNull(byKey.get(key), key))
                                                .toList()));
    }
}
