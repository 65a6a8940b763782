package org.lianzhao.lead;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.lianzhao.lead.engine.LeadRanking;
import org.lianzhao.lead.engine.LeadRanking.Condition;
import org.lianzhao.lead.engine.LeadRanking.Entry;
import org.lianzhao.lead.engine.LeadRanking.Page;
import org.lianzhao.lead.engine.LeadRanking.Position;

/** A ranking whose best entries stand in another order; the rest follows by score. */
final class DiverseRanking {
    private final LeadRanking ranking;
    private final List<Entry> reordered;

    /**
     * Re-orders the best entries.
     *
     * @param top the best entries by score
     * @param order places of {@code top} in the order to show
     */
    DiverseRanking(LeadRanking ranking, List<Entry> top, int[] order) {
        this.ranking = ranking;
        this.reordered = new ArrayList<>();
        for (var place : order) {
            var entry = top.get(place);
            reordered.add(
                    new Entry(
                            reordered.size() + 1, entry.row(), entry.slot(), entry.microPoints()));
        }
    }

    /**
     * The first {@code limit} entries after a rank that match.
     *
     * @param matches condition on a candidate's best slot and score
     */
    Page page(Condition matches, int afterRank, int limit) {
        var found = new ArrayList<Entry>();
        for (var entry : reordered) {
            if (entry.rank() > afterRank && matches.test(entry.slot(), entry.microPoints())) {
                found.add(entry);
            }
        }
        var slots = new HashSet<Integer>();
        reordered.forEach(entry -> slots.add(entry.slot()));
        var rest =
                ranking.page(
                        (slot, points) -> !slots.contains(slot) && matches.test(slot, points),
                        Position.START,
                        (int)
                                Math.min(
                                        ranking.size(),
                                        limit + Math.max(0L, afterRank - reordered.size())));
        rest.entries().stream().filter(entry -> entry.rank() > afterRank).forEach(found::add);
        var matching = ranking.page(matches, Position.START, 1).matching();
        return new Page(found.stream().limit(limit).toList(), matching);
    }
}
