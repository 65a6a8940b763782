package org.lianzhao.ranking.supply;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Second sources: makers that buy the product where this maker does also buy it there, Σ_u cos(u,
 * e) over the maker’s suppliers u of the product, the maker itself left out of the counts.
 */
final class BoughtTogether implements SupplyTerm {
    private final SupplyFacts facts;

    BoughtTogether(SupplyFacts facts) {
        this.facts = facts;
    }

    @Override
    public String key() {
        return "bought_together";
    }

    @Override
    public SupplyAspect aspect() {
        return SupplyAspect.SIMILAR_MAKERS;
    }

    @Override
    public double value(SupplyQuery query, Firm firm) {
        var buyers = buyers(query, firm);
        if (buyers.length == 0) {
            return 0;
        }
        var itemMakers = facts.items.itemMakers();
        var item = facts.items.item(query.product, firm.supplier);
        var value = 0.0;
        for (var own : facts.items.bought(query.maker, query.product)) {
            var shared = IntStream.of(buyers).filter(b -> itemMakers.contains(own, b)).count();
            value += shared / Math.sqrt((double) itemMakers.degree(own) * itemMakers.degree(item));
        }
        return value;
    }

    /** Other makers that buy the product from the firm. */
    private int[] buyers(SupplyQuery query, Firm firm) {
        var buyers = new int[firm.links.length];
        var size = 0;
        for (var i : firm.links) {
            var link = facts.graph.link(i);
            if (link.product() == query.product && link.maker() != query.maker) {
                buyers[size++] = link.maker();
            }
        }
        return Arrays.copyOf(buyers, size);
    }

    @Override
    public void cite(SupplyQuery query, Firm firm, Citations citations) {
        var buyers = buyers(query, firm);
        for (var own : facts.items.bought(query.maker, query.product)) {
            var second = facts.items.supplierOf(own);
            for (var buyer : buyers) {
                if (facts.items.itemMakers().contains(own, buyer)) {
                    citations.link(facts.graph.link(buyer, query.product, firm.supplier));
                    citations.link(facts.graph.link(query.maker, query.product, second));
                    citations.link(facts.graph.link(buyer, query.product, second));
                }
            }
        }
    }
}
