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
import org.lianzhao.lead.filter.HardFilters;
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
        var ranking = new LeadRanking(park, query.weights());
        var found = found(query, park, ranking);
        var entries = found.page().entries();
        var changes = changes(query, found.shown(), entries);
        var leads = found.shown().leads(query.weights(), entries);
        var matching = found.page().matching();
        return new LeadList(
                PagedList.of(query.page(), leads, matching, query::cursor, changes::tell),
                dataVersion,
                query.weights().version(),
                matching > 0 ? null : EmptyList.reason(query.park(), park, ranking.size() == 0),
                exclusions(park));
    }

    /** A page of a ranking, with at least its enterprises read. */
    private record Found(Page page, Shown shown) {}

    private Found found(LeadQuery query, CompiledPark park, LeadRanking ranking) {
        var limit = query.page().first() + 1;
        if (query.diversity().isNone()) {
            var page = ranking.page(query.filter().on(park), query.position(), limit);
            return new Found(page, explainer.read(park, page.entries()));
        }
        var top = ranking.top(Diversity.TOP);
        var read = explainer.read(park, top);
        var order = query.diversity().places(park.profile(), read.scored(query.weights(), top));
        var page =
                new DiverseRanking(ranking, top, order)
                        .page(query.filter().on(park), query.afterRank(), limit);
        return new Found(
                page, read.covers(page.entries()) ? read : explainer.read(park, page.entries()));
    }

    /** The same enterprises under the default weights, where the list has others. */
    private LeadChanges changes(LeadQuery query, Shown shown, List<Entry> entries) {
        if (query.weights().version().equals(defaults.version())) {
            return LeadChanges.none();
        }
        var rows = entries.stream().map(Entry::row).toList();
        var byDefault = new LeadRanking(shown.park(), defaults).entries(rows);
        var leads =
                shown.leads(defaults, byDefault).stream()
                        .collect(Collectors.toMap(Lead::enterpriseKey, Function.identity()));
        return LeadChanges.against(leads::get);
    }

    /** One lead alone, with the same score, rank and reasons as in its list. */
    Optional<Lead> find(Lead.Key key) {
        return onSnapshot(snapshot -> {
            var compiled = snapshot.park(key.park());
            var row = snapshot.columns().row(key.enterprise());
            if (compiled == null || row < 0) {
                return Optional.empty();
            }
            var entry = new LeadRanking(compiled, defaults).entries(List.of(row));
            return explainer.read(compiled, entry).leads(defaults, entry).stream().findFirst();
        });
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
                List.of());
    }

    private static List<LeadExclusion> exclusions(CompiledPark compiled) {
        return compiled.removed().entrySet().stream()
                .map(entry ->
                        new LeadExclusion(
                                entry.getKey(),
                                HardFilters.statement(entry.getKey(), compiled.profile()),
                                entry.getValue().size(),
                                entry.getValue().stream()
                                        .limit(LeadExclusion.SHOWN)
                                        .map(row -> compiled.columns().key(row))
                                        .toList()))
                .toList();
    }
}
