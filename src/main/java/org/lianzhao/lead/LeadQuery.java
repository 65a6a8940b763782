package org.lianzhao.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Park;
import org.lianzhao.lead.engine.LeadRanking.Position;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.PageRequest;

/**
 * What a list of leads is asked for.
 *
 * @param list name of the list in its cursors: a cursor of another park, filter or weight set is
 *     refused
 */
record LeadQuery(
        Park park,
        LeadFilter filter,
        Weights weights,
        Diversity diversity,
        String list,
        PageRequest page) {

    static LeadQuery of(
            Park park,
            LeadFilter filter,
            Weights weights,
            Diversity diversity,
            int first,
            @Nullable String after) {
        var list = diversity.named("leads " + park.code() + filter.digest() + weights.version());
        return new LeadQuery(
                park, filter, weights, diversity, list, PageRequest.of(first, after, list, 2));
    }

    /** A list in order of score goes on after a score and key, a re-ordered one after a place. */
    Keyset cursor(Lead lead) {
        var position = diversity.isNone() ? lead.microPoints() : lead.rank();
        return new Keyset(list, List.of(Long.toString(position), lead.enterpriseKey()));
    }

    /** Place after which the page of a re-ordered list begins. */
    int afterRank() {
        var after = page.after();
        return after == null ? 0 : (int) after.longValue("after", 0);
    }

    /** Position after which the page begins. */
    Position position() {
        var after = page.after();
        return after == null
                ? Position.START
                : new Position((int) after.longValue("after", 0), after.values().get(1));
    }
}
