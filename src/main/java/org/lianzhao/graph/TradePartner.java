package org.lianzhao.graph;

import java.util.List;

/**
 * The other side of supply relations.
 *
 * @param supplies what one of the two supplies to the other, by product; never empty
 */
record TradePartner(Enterprise enterprise, List<Supply> supplies) {
    TradePartner {
        supplies = List.copyOf(supplies);
    }
}
