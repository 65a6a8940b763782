package org.lianzhao.ranking.supply;

/** A maker's demand of a product, with what every firm is measured against. */
public final class SupplyQuery {
    private static final double PRIOR = .5;

    final int maker;
    final int product;

    /** How alike the maker is to every maker. */
    final double[] similar;

    /** ½ + how alike the makers are that buy the product. */
    final double similarBuyers;

    /** ½ + how closely the makers of the group are tied that buy the product. */
    final double groupBuyers;

    SupplyQuery(SupplyFacts facts, int maker, int product) {
        this.maker = maker;
        this.product = product;
        similar = facts.similar.of(maker);
        var counted = new boolean[facts.graph.makers()];
        var alike = PRIOR;
        var tied = PRIOR;
        for (var i : facts.graph.linksOfProduct(product)) {
            var buyer = facts.graph.link(i).maker();
            alike += counted[buyer] ? 0 : similar[buyer];
            tied += counted[buyer] ? 0 : facts.ties.groupBeside(maker, buyer);
            counted[buyer] = true;
        }
        similarBuyers = alike;
        groupBuyers = tied;
    }
}
