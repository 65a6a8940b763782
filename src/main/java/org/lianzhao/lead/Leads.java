package org.lianzhao.lead;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Park;
import org.lianzhao.lead.LeadExplainer.Shown;
import org.lianzhao.lead.engine.CompiledPark;
import org.lianzhao.lead.engine.LeadRanking;
import org.lianzhao.lead.engine.LeadRanking.Entry;
import org.lianzhao.lead.engine.LeadRanking.Page;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.lead.snapshot.LeadSnapshot;
import org.lianzhao.lead.snapshot.LeadSnapshots;
import org.lianzhao.platform.PagedList;
import org.springframework.stereotype.Service;

/** A park's leads: ranked on the snapshot, then read and explained for the page that is shown. */
@Service
public class Leads {
    private static final int ATTEMPTS = 5;

    private final LeadSnapshots snapshots;
    private final LeadExplainer explainer;
    private final Weights defaults;

    Leads(LeadSnapshots snapshots, LeadExplainer explainer, Weights defaults) {
        this.snapshots = snapshots;
        this.explainer = explainer;
        this.defaults = defaults;
    }

    LeadList list(
            Park park,
            LeadFilter filter,
            Weights weights,
            Diversity diversity,
            int first,
            @Nullable String after) {
        var query = LeadQuery.of(park, filter, weights, diversity, first, after);
        return onSnapshot(snapshot -> {
            var compiled = snapshot.park(park.code());
            return compiled == null
                    ? empty(query, snapshot.dataVersion())
                    : list(query, compiled, snapshot.dataVersion());
        });
    }

    private LeadList list(LeadQuery query, CompiledPark park, String dataVersion) {
        var weights = SpeakingWeights.of(query.weights(), park);
        var ranking = new LeadRanking(park, weights, query.filter().shown());
        var found = found(query, park, weights, ranking);
        var entries = found.page().entries();
        var changes = changes(query, found.shown(), entries);
        var leads = found.shown().leads(weights, ranking, entries);
        var matching = found.page().matching();
        return new LeadList(
                PagedList.of(query.page(), leads, matching, query::cursor, changes::tell),
                dataVersion,
                weights.version(),
                matching > 0 ? null : EmptyList.reason(query.park(), park, ranking.size() == 0),
                park.profile().focusBasis().orElse(null),
                LeadExclusion.of(park));
    }

    /** A page of a ranking, with at least its enterprises read. */
    private record Found(Page page, Shown shown) {}

    private Found found(LeadQuery query, CompiledPark park, Weights weights, LeadRanking ranking) {
        var limit = query.page().first() + 1;
        if (query.diversity().isNone()) {
            var page = ranking.page(query.filter().on(park), query.position(), limit);
            return new Found(page, explainer.read(park, page.entries()));
        }
        var top = ranking.top(Diversity.TOP);
        var read = explainer.read(park, top);
        var order = query.diversity().places(park.profile(), read.scored(weights, top));
        var page =
                new DiverseRanking(ranking, top, order)
                        .page(query.filter().on(park), query.afterRank(), limit);
        return new Found(
                page, read.covers(page.entries()) ? read : explainer.read(park, page.entries()));
    }

    /**
     * The same lines under the default weights, where the list has others: a group may have another
     * member in front there.
     */
    private LeadChanges changes(LeadQuery query, Shown shown, List<Entry> entries) {
        if (query.weights().version().equals(defaults.version())) {
            return LeadChanges.none();
        }
        var park = shown.park();
        var weights = SpeakingWeights.of(defaults, park);
        var byDefault = new LeadRanking(park, weights, query.filter().shown());
        var lines = entries.stream().map(Entry::row).map(byDefault::lineOf).distinct().toList();
        var before = byDefault.entries(lines);
        var read = shown.covers(before) ? shown : explainer.read(park, before);
        var leads =
                read.leads(weights, byDefault, before).stream()
                        .collect(Collectors.toMap(Lead::enterpriseKey, Function.identity()));
        return LeadChanges.against(
                key -> leads.get(park.columns().key(byDefault.lineOf(park.columns().row(key)))));
    }

    /**
     * One lead alone, with the same score, rank and reasons as in the list it stands in; nothing
     * for an enterprise that stands behind another of its group.
     */
    Optional<Lead> find(Lead.Key key) {
        return onSnapshot(snapshot -> {
            var compiled = snapshot.park(key.park());
            var row = snapshot.columns().row(key.enterprise());
            return compiled == null || row < 0 ? Optional.empty() : find(compiled, row);
        });
    }

    private Optional<Lead> find(CompiledPark park, int row) {
        var weights = SpeakingWeights.of(defaults, park);
        var ranking = new LeadRanking(park, weights, LeadFilter.listOf(park.locality(row)));
        var entry = ranking.entries(List.of(row));
        return explainer.read(park, entry).leads(weights, ranking, entry).stream().findFirst();
    }

    /**
     * Does the work on the newest snapshot, and again on a newer one where the graph has moved on
     * meanwhile.
     */
    public <T> T onSnapshot(Function<LeadSnapshot, T> work) {
        var snapshot = snapshots.current();
        for (var attempt = 1; ; attempt++) {
            try {
                return work.apply(snapshot);
            } catch (LeadExplainer.Outdated ex) {
                if (attempt == ATTEMPTS) {
                    throw ex;
                }
                snapshot = snapshots.refreshed();
            }
        }
    }

    private static LeadList empty(LeadQuery query, String dataVersion) {
        return new LeadList(
                PagedList.of(query.page(), List.<Lead>of(), 0, query::cursor, lead -> lead),
                dataVersion,
                query.weights().version(),
                EmptyList.reason(query.park(), null, true),
                null,
                List.of());
    }
}
