package org.lianzhao.assignment;

import java.util.Comparator;
import java.util.List;

/** A park with its leads, best first. */
public record Bidder(String park, String name, List<Bid> bids) {
    public Bidder {
        bids = bids.stream().sorted(Comparator.comparingInt(Bid::rank)).toList();
    }

    Bidder best(int depth) {
        return new Bidder(park, name, bids.subList(0, Math.min(depth, bids.size())));
    }
}
