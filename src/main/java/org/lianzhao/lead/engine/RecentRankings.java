package org.lianzhao.lead.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.lianzhao.lead.feature.Locality;
import org.lianzhao.lead.score.Weights;

/**
 * The rankings of a park asked for last: most lists are under the default weights, and who turns
 * pages or opens a lead asks for the same again. They go with the park when its data change.
 */
final class RecentRankings {
    private static final int KEPT = 4;

    private record Asked(String weights, Set<Locality> localities) {}

    private final Map<Asked, LeadRanking> rankings =
            new LinkedHashMap<>(2 * KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Asked, LeadRanking> eldest) {
                    return size() > KEPT;
                }
            };

    /** The ranking under these weights, which their version names. */
    LeadRanking of(CompiledPark park, Weights weights, Set<Locality> localities) {
        var asked = new Asked(weights.version(), Set.copyOf(localities));
        synchronized (rankings) {
            var kept = rankings.get(asked);
            if (kept != null) {
                return kept;
            }
        }
        var ranking = new LeadRanking(park, weights, localities);
        synchronized (rankings) {
            rankings.put(asked, ranking);
        }
        return ranking;
    }
}
