package org.lianzhao.ranking.supply;

/** A maker's demand of a product, with what every firm is measured against. */
public final class SupplyQuery {
    private static final double PRIOR = .5;

    final int maker;
    final int product;

    /** How alike the maker is to every maker. */
    final MakerRow similar;

    /** How alike the maker buys to every maker. */
    final MakerRow boughtAlike;

    /** ½ + how alike the makers are that buy the product. */
    final double similarBuyers;

    SupplyQuery(SupplyFacts facts, int maker, int product) {
        this.maker = maker;
        this.product = product;
        similar = facts.similar.of(maker);
        boughtAlike = facts.similar.bought(maker);
        var alike = PRIOR;
        var last = -1;
        for (var i : facts.graph.linksOfProduct(product)) {
            var buyer = facts.graph.link(i).maker(); // Links are in the order of makers.
            alike += buyer == last ? 0 : similar.at(buyer);
            last = buyer;
        }
        similarBuyers = alike;
    }
}
