package org.lianzhao.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Park;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.lead.snapshot.LeadRanking.Position;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.PageRequest;

/**
 * What a list of leads is asked for.
 *
 * @param list name of the list in its cursors: a cursor of another park, filter or weight set is
 *     refused
 */
record LeadQuery(Park park, LeadFilter filter, Weights weights, String list, PageRequest page) {

    static LeadQuery of(
            Park park, LeadFilter filter, Weights weights, int first, @Nullable String after) {
        var list = "leads " + park.code() + filter.digest() + weights.version();
        return new LeadQuery(park, filter, weights, list, PageRequest.of(first, after, list, 2));
    }

    Keyset cursor(Lead lead) {
        return new Keyset(list, List.of(Long.toString(lead.microPoints()), lead.enterpriseKey()));
    }

    /** Position after which the page begins. */
    Position position() {
        var after = page.after();
        return after == null
                ? Position.START
                : new Position((int) after.longValue("after", 0), after.values().get(1));
    }
}
