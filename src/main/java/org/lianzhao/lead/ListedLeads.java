package org.lianzhao.lead;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.LabelType;
import org.lianzhao.graph.Park;
import org.lianzhao.lead.engine.CompiledPark;
import org.lianzhao.lead.engine.LeadRanking;
import org.lianzhao.lead.engine.LeadRanking.Entry;
import org.lianzhao.lead.engine.LeadRanking.Position;
import org.lianzhao.lead.feature.Locality;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.lead.snapshot.LeadSnapshot;
import org.lianzhao.lead.weightset.WeightSets;
import org.lianzhao.platform.GlobalId;
import org.springframework.stereotype.Service;

/**
 * A park's leads with their reasons as one whole list from one version of the data, for who shows
 * more than a page. The same leads, ranks and scores as {@code Park.leads} has.
 */
@Service
public class ListedLeads {
    /** Leads that are explained, and handed over, together. */
    private static final int TOGETHER = 100;

    private final Leads leads;
    private final LeadExplainer explainer;
    private final LeadSearch search;
    private final WeightSets weightSets;

    ListedLeads(Leads leads, LeadExplainer explainer, LeadSearch search, WeightSets weightSets) {
        this.leads = leads;
        this.explainer = explainer;
        this.search = search;
        this.weightSets = weightSets;
    }

    /**
     * Which leads; null means any, or all.
     *
     * @param localities where they may be; outside the municipality or unknown where null
     * @param segments codes of segments, of which the enterprise, or a member of its group, works
     *     in one or below
     * @param region GB/T 2260 code
     * @param labels titles of which the enterprise must hold one
     * @param buyers keys of anchors, of which one wants the lead's segment
     * @param text what the enterprise is searched by
     * @param minimumScore 0 to 100
     * @param weights factors by field of the feature, 0.5 to 2
     * @param weightSet global id of one of the park's weight sets; not together with weights
     */
    public record Wanted(
            @Nullable Set<Locality> localities,
            @Nullable List<String> segments,
            @Nullable String region,
            @Nullable Set<LabelType> labels,
            @Nullable List<String> buyers,
            @Nullable String text,
            @Nullable Double minimumScore,
            @Nullable Map<String, Double> weights,
            @Nullable String weightSet) {

        private LeadFilter filter() {
            return new LeadFilter(
                    null,
                    null,
                    segments,
                    region,
                    localities == null ? null : List.copyOf(localities),
                    labels == null ? null : List.copyOf(labels),
                    buyers,
                    null,
                    text,
                    minimumScore);
        }
    }

    /**
     * A list.
     *
     * @param rows what was made of the leads, best first
     * @param matching how many leads match in all
     * @param asOf date of the data
     * @param emptyReason why there is no lead, null where there is one
     * @param notice what to know before reading the list, null where there is nothing
     */
    public record Listing<R>(
            List<R> rows,
            int matching,
            String dataVersion,
            String weightsVersion,
            LocalDate asOf,
            @Nullable String emptyReason,
            @Nullable String notice) {
        public Listing {
            rows = List.copyOf(rows);
        }
    }

    /**
     * The best leads that match.
     *
     * @param most how many at most
     * @param rows makes rows of some leads, a hundred at a time, and the date of the data. Where
     *     the graph moves on meanwhile the list is made again from its beginning, with a newer
     *     version of the data.
     */
    public <R> Listing<R> list(
            Park park, Wanted wanted, int most, BiFunction<List<Lead>, LocalDate, List<R>> rows) {
        var weights = weights(park, wanted);
        var filter = wanted.filter();
        return leads.onSnapshot(snapshot -> {
            var compiled = snapshot.park(park.code());
            return compiled == null
                    ? none(park, snapshot, weights)
                    : list(park, new Source(snapshot, compiled, weights), filter, most, rows);
        });
    }

    /**
     * One lead, with score, rank and reasons as in the list it stands in, as a list of one; an
     * empty one for what is no lead of the park.
     *
     * @param lead its global id
     * @param wanted only its weights are looked at
     */
    public <R> Listing<R> one(
            Park park,
            String lead,
            Wanted wanted,
            BiFunction<List<Lead>, LocalDate, List<R>> rows) {
        var key = Lead.Key.parse(GlobalId.key("lead", "Lead", lead));
        var weights = weights(park, wanted);
        return leads.onSnapshot(snapshot -> {
            var compiled = snapshot.park(park.code());
            var row = snapshot.columns().row(key.enterprise());
            return compiled == null || row < 0 || !key.park().equals(park.code())
                    ? none(park, snapshot, weights)
                    : one(new Source(snapshot, compiled, weights), row, rows);
        });
    }

    private <R> Listing<R> one(
            Source source, int row, BiFunction<List<Lead>, LocalDate, List<R>> rows) {
        var localities = LeadFilter.listOf(source.park().locality(row));
        var ranking = source.park().ranking(source.weights(), localities);
        var entries = ranking.entries(List.of(row));
        return new Listing<>(
                rows(source, ranking, entries, rows),
                entries.size(),
                source.snapshot().dataVersion(),
                source.weights().version(),
                source.snapshot().asOf(),
                null,
                LeadList.notice(source.park().profile().focusBasis().orElse(null)));
    }

    private Weights weights(Park park, Wanted wanted) {
        return weightSets.chosen(
                park.code(),
                wanted.weights() == null ? null : new HashMap<>(wanted.weights()),
                wanted.weightSet());
    }

    private static <R> Listing<R> none(Park park, LeadSnapshot snapshot, Weights weights) {
        return new Listing<>(
                List.of(),
                0,
                snapshot.dataVersion(),
                weights.version(),
                snapshot.asOf(),
                EmptyList.reason(park, null, true),
                null);
    }

    /** What a list is made from, with the weights of that park's list. */
    private record Source(LeadSnapshot snapshot, CompiledPark park, Weights weights) {
        private Source {
            weights = SpeakingWeights.of(weights, park);
        }
    }

    private <R> Listing<R> list(
            Park park,
            Source source,
            LeadFilter filter,
            int most,
            BiFunction<List<Lead>, LocalDate, List<R>> rows) {
        var ranking = source.park().ranking(source.weights(), filter.shown());
        search.check(filter, source.park());
        var conditions = LeadConditions.of(filter, source.park(), ranking, search.found(filter));
        var page = ranking.page(conditions, Position.START, most);
        var basis = source.park().profile().focusBasis().orElse(null);
        return new Listing<>(
                rows(source, ranking, page.entries(), rows),
                page.matching(),
                source.snapshot().dataVersion(),
                source.weights().version(),
                source.snapshot().asOf(),
                page.matching() > 0
                        ? null
                        : EmptyList.reason(park, source.park(), ranking.size() == 0),
                LeadList.notice(basis));
    }

    private <R> List<R> rows(
            Source source,
            LeadRanking ranking,
            List<Entry> entries,
            BiFunction<List<Lead>, LocalDate, List<R>> rows) {
        var all = new ArrayList<R>(entries.size());
        for (var from = 0; from < entries.size(); from += TOGETHER) {
            var some = entries.subList(from, Math.min(entries.size(), from + TOGETHER));
            var shown = explainer.read(source.park(), some);
            var found = shown.leads(source.weights(), ranking, some);
            all.addAll(rows.apply(found, source.snapshot().asOf()));
        }
        return all;
    }
}
