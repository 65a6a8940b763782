package org.lianzhao.lead;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianzhao.lead.LeadExplainer.Shown;
import org.lianzhao.lead.engine.CompiledPark;
import org.lianzhao.lead.engine.LeadRanking;
import org.lianzhao.lead.engine.LeadRanking.Entry;
import org.lianzhao.lead.engine.LeadRanking.Page;
import org.lianzhao.lead.feature.Locality;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.lead.snapshot.LeadSnapshot;
import org.lianzhao.lead.snapshot.LeadSnapshots;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.PagedList;
import org.springframework.stereotype.Service;

/** A park's leads: ranked on the snapshot, then read and explained for the page that is shown. */
@Service
public class Leads {
    private static final int ATTEMPTS = 5;

    private final LeadSnapshots snapshots;
    private final LeadExplainer explainer;
    private final LeadSearch search;
    private final Weights defaults;

    Leads(LeadSnapshots snapshots, LeadExplainer explainer, LeadSearch search, Weights defaults) {
        this.snapshots = snapshots;
        this.explainer = explainer;
        this.search = search;
        this.defaults = defaults;
    }

    LeadList list(LeadQuery query) {
        return onSnapshot(snapshot -> {
            var compiled = snapshot.park(query.park().code());
            return compiled == null
                    ? empty(query, snapshot.dataVersion())
                    : list(query, compiled, snapshot.dataVersion());
        });
    }

    private LeadList list(LeadQuery asked, CompiledPark park, String dataVersion) {
        search.check(asked.filter(), park);
        var weights = SpeakingWeights.of(asked.weights(), park);
        var ranking = park.ranking(weights, asked.filter().shown());
        var conditions =
                LeadConditions.of(asked.filter(), park, ranking, search.found(asked.filter()));
        var query = placed(asked, park, ranking, conditions);
        var page = page(query, park, weights, ranking, conditions);
        var leads = leads(query, park, weights, ranking, page.entries());
        return new LeadList(
                PagedList.of(query.page(), leads, page.matching(), query::cursor, lead -> lead),
                dataVersion,
                weights.version(),
                page.matching() > 0
                        ? null
                        : EmptyList.reason(query.park(), park, ranking.size() == 0),
                park.profile().focusBasis().orElse(null),
                LeadExclusion.of(park),
                query.detail().counted() ? LeadFacets.of(park, ranking, conditions) : null);
    }

    /** The query with the position that a lead to stand around means in this ranking. */
    private static LeadQuery placed(
            LeadQuery query, CompiledPark park, LeadRanking ranking, LeadConditions conditions) {
        var around = query.around();
        if (around == null) {
            return query;
        }
        var row = park.columns().row(around);
        var line = row < 0 ? row : ranking.lineOf(row);
        return ranking.around(conditions, line, query.page().first())
                .map(query::from)
                .orElseThrow(() -> new BadRequest("around", "is not a lead of this list"));
    }

    private Page page(
            LeadQuery query,
            CompiledPark park,
            Weights weights,
            LeadRanking ranking,
            LeadConditions conditions) {
        var limit = query.page().first() + 1;
        if (query.diversity().isNone()) {
            return ranking.page(conditions, query.position(), limit);
        }
        var top = ranking.top(Diversity.TOP);
        var scored = explainer.read(park, top).scored(weights, top);
        var order = query.diversity().places(park.profile(), scored);
        return new DiverseRanking(ranking, top, order).page(conditions, query.afterRank(), limit);
    }

    /** Number of a park's leads that can be won in each segment and below, by code. */
    Map<String, Integer> countBySegment(String park) {
        return onSnapshot(snapshot -> {
            var compiled = snapshot.park(park);
            if (compiled == null) {
                return Map.of();
            }
            var weights = SpeakingWeights.of(defaults, compiled);
            var ranking = compiled.ranking(weights, LeadFilter.WINNABLE);
            var all = LeadConditions.of(LeadFilter.NONE, compiled, ranking, null);
            return LeadFacets.of(compiled, ranking, all).bySegment();
        });
    }

    private List<Lead> leads(
            LeadQuery query,
            CompiledPark park,
            Weights weights,
            LeadRanking ranking,
            List<Entry> entries) {
        var isTuned = !query.weights().version().equals(defaults.version());
        if (!query.detail().explained() && !(isTuned && query.detail().changed())) {
            return LeadExplainer.outline(park, ranking, entries);
        }
        var shown = explainer.read(park, entries);
        var leads = shown.leads(weights, ranking, entries);
        return isTuned && query.detail().changed()
                ? changed(query.filter().shown(), shown, entries, leads)
                : leads;
    }

    /**
     * Tells each lead what tuned weights changed, by the same lines under the default weights: a
     * group may have another member in front there.
     */
    private List<Lead> changed(
            Set<Locality> shown, Shown read, List<Entry> entries, List<Lead> leads) {
        var park = read.park();
        var weights = SpeakingWeights.of(defaults, park);
        var byDefault = park.ranking(weights, shown);
        var lines = entries.stream().map(Entry::row).map(byDefault::lineOf).distinct().toList();
        var before = byDefault.entries(lines);
        var all = read.covers(before) ? read : explainer.read(park, before);
        var found =
                all.leads(weights, byDefault, before).stream()
                        .collect(Collectors.toMap(Lead::enterpriseKey, Function.identity()));
        var columns = park.columns();
        return leads.stream()
                .map(lead -> {
                    var line = byDefault.lineOf(columns.row(lead.enterpriseKey()));
                    return lead.changed(LeadChange.between(found.get(columns.key(line)), lead));
                })
                .toList();
    }

    /**
     * One lead alone, with the same score, rank and reasons as in the list it stands in; nothing
     * for an enterprise that stands behind another of its group.
     */
    Optional<Lead> find(Lead.Key key, Weights weights) {
        return onSnapshot(snapshot -> {
            var compiled = snapshot.park(key.park());
            var row = snapshot.columns().row(key.enterprise());
            return compiled == null || row < 0 ? Optional.empty() : find(compiled, row, weights);
        });
    }

    /** The same under the default weights. */
    Optional<Lead> find(Lead.Key key) {
        return find(key, defaults);
    }

    private Optional<Lead> find(CompiledPark park, int row, Weights chosen) {
        var weights = SpeakingWeights.of(chosen, park);
        var localities = LeadFilter.listOf(park.locality(row));
        var ranking = park.ranking(weights, localities);
        var entry = ranking.entries(List.of(row));
        var shown = explainer.read(park, entry);
        var found = shown.leads(weights, ranking, entry);
        return (chosen.version().equals(defaults.version())
                        ? found
                        : changed(localities, shown, entry, found))
                .stream().findFirst();
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
                List.of(),
                null);
    }
}
