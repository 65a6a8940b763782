package org.lianzhao.graph;

import graphql.relay.ConnectionCursor;
import graphql.relay.DefaultEdge;
import java.util.List;

/** The other side of supply relations, in the list of an enterprise's partners. */
class TradePartner extends DefaultEdge<Enterprise> {
    private final List<Supply> supplies;

    /**
     * Makes one.
     *
     * @param supplies what one of the two supplies to the other, by product; empty where it was not
     *     asked for
     */
    TradePartner(Enterprise partner, ConnectionCursor cursor, List<Supply> supplies) {
        super(partner, cursor);
        this.supplies = List.copyOf(supplies);
    }

    public List<Supply> getSupplies() {
        return supplies;
    }
}
