package org.lianzhao.lead;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.FocusBasis;
import org.lianzhao.graph.Park;
import org.lianzhao.lead.engine.CompiledPark;
import org.lianzhao.lead.engine.LeadRanking;
import org.lianzhao.lead.engine.LeadRanking.Entry;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.lead.snapshot.LeadSnapshot;
import org.springframework.stereotype.Service;

/**
 * Parks' best leads that can be won, under the default weights, several parks from one version of
 * the data.
 */
@Service
public class BestLeads {
    private final Leads leads;
    private final LeadExplainer explainer;
    private final Weights defaults;

    BestLeads(Leads leads, LeadExplainer explainer, Weights defaults) {
        this.leads = leads;
        this.explainer = explainer;
        this.defaults = defaults;
    }

    /** Does the work on one version of the data, and again on a newer one where it has moved on. */
    public <T> T atOneVersion(Function<Edition, T> work) {
        return leads.onSnapshot(snapshot -> work.apply(new Edition(snapshot)));
    }

    /** One enterprise as a lead of a park, where it is one. */
    public Optional<Lead> of(String park, String enterprise) {
        return leads.find(new Lead.Key(park, enterprise));
    }

    /** All parks' leads at one version of the data. */
    public final class Edition {
        private final LeadSnapshot snapshot;

        private Edition(LeadSnapshot snapshot) {
            this.snapshot = snapshot;
        }

        public String dataVersion() {
            return snapshot.dataVersion();
        }

        public String weightsVersion() {
            return defaults.version();
        }

        /** The park's {@code count} best leads. */
        public ParkLeads best(Park park, int count) {
            var compiled = snapshot.park(park.code());
            return compiled == null
                    ? new ParkLeads(park, null, null, List.of(), EmptyList.reason(park, null, true))
                    : best(park, compiled, count);
        }

        private ParkLeads best(Park park, CompiledPark compiled, int count) {
            var weights = SpeakingWeights.of(defaults, compiled);
            var ranking = compiled.ranking(weights, LeadFilter.WINNABLE);
            var entries = ranking.top(count);
            var reason = entries.isEmpty() ? EmptyList.reason(park, compiled, true) : null;
            return new ParkLeads(park, compiled, ranking, entries, reason);
        }

        /** Some of a park's best leads with their reasons, by rank. */
        public List<Lead> explain(ParkLeads best, List<RankedLead> some) {
            if (best.compiled == null || best.ranking == null) {
                return List.of();
            }
            var weights = SpeakingWeights.of(defaults, best.compiled);
            var entries = some.stream().map(lead -> best.entries.get(lead.rank() - 1)).toList();
            return explainer.read(best.compiled, entries).leads(weights, best.ranking, entries);
        }
    }

    /** A park's best leads by score, without their reasons. */
    public static final class ParkLeads {
        private final Park park;
        private final @Nullable CompiledPark compiled;
        private final @Nullable LeadRanking ranking;
        private final List<Entry> entries;
        private final @Nullable String emptyReason;

        private ParkLeads(
                Park park,
                @Nullable CompiledPark compiled,
                @Nullable LeadRanking ranking,
                List<Entry> entries,
                @Nullable String emptyReason) {
            this.park = park;
            this.compiled = compiled;
            this.ranking = ranking;
            this.entries = entries;
            this.emptyReason = emptyReason;
        }

        public Park park() {
            return park;
        }

        /** Whether what the park looks for is only inferred, because it states nothing. */
        public boolean isInferred() {
            return compiled != null
                    && compiled.profile().focusBasis().orElse(FocusBasis.STATED)
                            == FocusBasis.INFERRED;
        }

        /** Why there is no lead, or null where there is one. */
        public @Nullable String emptyReason() {
            return emptyReason;
        }

        /** The leads, best first. */
        public List<RankedLead> ranked() {
            return entries.stream().map(this::ranked).toList();
        }

        private RankedLead ranked(Entry entry) {
            var columns = Objects.requireNonNull(compiled).columns();
            return new RankedLead(
                    columns.key(entry.row()),
                    columns.name(entry.row()),
                    entry.rank(),
                    entry.microPoints());
        }
    }

    /**
     * An enterprise in a park's list.
     *
     * @param enterprise its key
     * @param rank place in the park's list, from 1
     * @param microPoints score, above 0
     */
    public record RankedLead(String enterprise, String name, int rank, long microPoints) {}
}
