package org.lianzhao.lead;

import graphql.schema.DataFetchingFieldSelectionSet;
import graphql.schema.SelectedField;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.AnchorEnterprise;
import org.lianzhao.graph.ChainSegment;
import org.lianzhao.graph.Enterprise;
import org.lianzhao.graph.Evidence;
import org.lianzhao.graph.GraphLookup;
import org.lianzhao.graph.Park;
import org.lianzhao.lead.score.LeadReason;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.lead.weightset.WeightSets;
import org.lianzhao.platform.AuditKind;
import org.lianzhao.platform.AuditTrail;
import org.lianzhao.platform.ForStaff;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.KeyedRows;
import org.lianzhao.platform.NodeSource;
import org.lianzhao.platform.Viewer;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class LeadController implements NodeSource {
    /** Fields of an enterprise that a list knows by itself. */
    private static final Set<String> NAMED = Set.of("id", "key", "name", "__typename");

    private final Leads leads;
    private final WeightSets weightSets;
    private final GraphLookup graph;
    private final AuditTrail audit;

    LeadController(
            Leads leads,
            WeightSets weightSets,
            GraphLookup graph,
            AuditTrail audit,
            BatchLoaderRegistry registry) {
        registry.<String, Enterprise>forName("enterprisesOfLeads")
                .registerMappedBatchLoader((keys, env) ->
                        Mono.fromCallable(() ->
                                graph.enterprises(keys).stream()
                                        .collect(
                                                Collectors.toMap(
                                                        Enterprise::key, Function.identity()))));
        this.leads = leads;
        this.weightSets = weightSets;
        this.graph = graph;
        this.audit = audit;
    }

    @SchemaMapping
    @ForStaff
    LeadList leads(
            Park park,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String around,
            @Argument @Nullable LeadFilter filter,
            @Argument @Nullable Map<String, @Nullable Double> weights,
            @Argument @Nullable String weightSet,
            @Argument @Nullable Double diversity,
            DataFetchingFieldSelectionSet selection) {
        Viewer.current().mustSeeWorkOf(park.code());
        return leads.list(
                LeadQuery.of(
                        park,
                        filter == null ? LeadFilter.NONE : filter,
                        chosen(park.code(), weights, weightSet),
                        diversity == null ? Diversity.NONE : new Diversity(diversity),
                        LeadDetail.of(selection),
                        new LeadQuery.Place(first, after, around)));
    }

    private Weights chosen(
            String park,
            @Nullable Map<String, @Nullable Double> weights,
            @Nullable String weightSet) {
        var chosen = weightSets.chosen(park, weights, weightSet);
        if (weights != null || weightSet != null) {
            audit.record(AuditKind.TUNED_WEIGHTS, "leads", park + " " + chosen.version());
        }
        return chosen;
    }

    @QueryMapping
    @ForStaff
    @Nullable Lead lead(
            @Argument String id,
            @Argument @Nullable Map<String, @Nullable Double> weights,
            @Argument @Nullable String weightSet) {
        var key = Lead.Key.parse(GlobalId.key("id", type(), id));
        Viewer.current().mustSeeWorkOf(key.park());
        return leads.find(key, chosen(key.park(), weights, weightSet)).orElse(null);
    }

    @Override
    public String type() {
        return "Lead";
    }

    @Override
    public @Nullable Lead find(String text, Viewer viewer) {
        var key = Lead.Key.parse(text);
        return viewer.seesWorkOf(key.park()) ? leads.find(key).orElse(null) : null;
    }

    @BatchMapping
    @ForStaff
    Map<Lead, Park> park(List<Lead> leads) {
        return KeyedRows.ones(leads, Lead::parkCode, graph::parks, Park::code);
    }

    /** Where no more than its name is asked for, the list knows it. */
    @SchemaMapping
    @ForStaff
    CompletableFuture<Enterprise> enterprise(
            Lead lead,
            DataFetchingFieldSelectionSet selection,
            DataLoader<String, Enterprise> enterprisesOfLeads) {
        return selection.getImmediateFields().stream()
                        .map(SelectedField::getName)
                        .allMatch(NAMED::contains)
                ? CompletableFuture.completedFuture(
                        Enterprise.named(lead.enterpriseKey(), lead.enterpriseName()))
                : enterprisesOfLeads.load(lead.enterpriseKey());
    }

    @BatchMapping
    @ForStaff
    Map<Lead, ChainSegment> segment(List<Lead> leads) {
        return KeyedRows.ones(leads, Lead::segmentCode, graph::segments, ChainSegment::code);
    }

    @BatchMapping
    @ForStaff
    Map<Lead, AnchorEnterprise> buyer(List<Lead> leads) {
        return KeyedRows.ones(leads, Lead::buyerKey, graph::anchors, AnchorEnterprise::key);
    }

    @BatchMapping
    @ForStaff
    Map<Lead, List<AnchorEnterprise>> wantedBy(List<Lead> leads) {
        var byKey =
                graph.anchors(keys(leads, Lead::wantedBy)).stream()
                        .collect(Collectors.toMap(AnchorEnterprise::key, Function.identity()));
        return listed(leads, Lead::wantedBy, byKey);
    }

    @BatchMapping
    @ForStaff
    Map<Lead, List<Enterprise>> groupMembers(List<Lead> leads) {
        var byKey =
                graph.enterprises(keys(leads, Lead::memberKeys)).stream()
                        .collect(Collectors.toMap(Enterprise::key, Function.identity()));
        return listed(leads, Lead::memberKeys, byKey);
    }

    @BatchMapping
    @ForStaff
    Map<LeadReason, List<Evidence>> evidence(List<LeadReason> reasons) {
        return listed(
                reasons,
                LeadReason::evidenceKeys,
                graph.evidence(keys(reasons, LeadReason::evidenceKeys)));
    }

    @BatchMapping
    @ForStaff
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
