package org.lianzhao.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Park;
import org.lianzhao.lead.engine.LeadRanking.Position;
import org.lianzhao.lead.score.Weights;
import org.lianzhao.platform.BadRequest;
import org.lianzhao.platform.GlobalId;
import org.lianzhao.platform.Keyset;
import org.lianzhao.platform.PageRequest;

/**
 * What a list of leads is asked for.
 *
 * @param detail what of each lead is shown besides what the ranking knows
 * @param list name of the list in its cursors: a cursor of another park, filter or weight set is
 *     refused
 * @param around enterprise in whose midst the page is to stand, null where it follows a cursor
 */
record LeadQuery(
        Park park,
        LeadFilter filter,
        Weights weights,
        Diversity diversity,
        LeadDetail detail,
        String list,
        PageRequest page,
        @Nullable String around) {

    static LeadQuery of(
            Park park,
            LeadFilter filter,
            Weights weights,
            Diversity diversity,
            LeadDetail detail,
            Place place) {
        var list = diversity.named("leads " + park.code() + filter.digest() + weights.version());
        return new LeadQuery(
                park,
                filter,
                weights,
                diversity,
                detail,
                list,
                PageRequest.of(place.first(), place.after(), list, 2),
                place.enterpriseAround(park.code(), diversity));
    }

    /**
     * Where in the list a page stands.
     *
     * @param first its size
     * @param after cursor after which it begins, null for the beginning
     * @param around id of a lead in whose midst it stands instead
     */
    record Place(int first, @Nullable String after, @Nullable String around) {
        @Nullable String enterpriseAround(String park, Diversity diversity) {
            if (around == null) {
                return null;
            }
            if (after != null) {
                throw new BadRequest("around", "cannot be given together with 'after'");
            }
            if (!diversity.isNone()) {
                throw new BadRequest("around", "cannot be given together with 'diversity'");
            }
            var key = Lead.Key.parse(GlobalId.key("around", "Lead", around));
            if (!key.park().equals(park)) {
                throw new BadRequest("around", "is a lead of park '" + key.park() + "'");
            }
            return key.enterprise();
        }
    }

    /** The same from that position on. */
    LeadQuery from(Position position) {
        var after =
                position.equals(Position.START)
                        ? null
                        : keyset(position.microPoints(), position.key());
        return new LeadQuery(
                park,
                filter,
                weights,
                diversity,
                detail,
                list,
                new PageRequest(page.first(), after),
                null);
    }

    /** A list in order of score goes on after a score and key, a re-ordered one after a place. */
    Keyset cursor(Lead lead) {
        var position = diversity.isNone() ? lead.microPoints() : lead.rank();
        return keyset(position, lead.enterpriseKey());
    }

    private Keyset keyset(long position, String enterprise) {
        return new Keyset(list, List.of(Long.toString(position), enterprise));
    }

    /** Place after which the page of a re-ordered list begins. */
    int afterRank() {
        var after = page.after();
        return after == null ? 0 : after.intValue("after", 0);
    }

    /** Position after which the page begins. */
    Position position() {
        var after = page.after();
        return after == null
                ? Position.START
                : new Position(after.intValue("after", 0), after.values().get(1));
    }
}
