package org.lianzhao.ranking.supply;

import org.lianzhao.ranking.CsrGraph;

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
    public double value(Demand demand, Firm firm) {
        int item = item(demand, firm);
        double value = 0;
        if (item >= 0) {
            for (int own : facts.items.bought(demand.maker, demand.product)) {
                value += cosine(own, item, demand.maker);
            }
        }
        return value;
    }

    private int item(Demand demand, Firm firm) {
        return firm.isLinked() ? facts.items.item(demand.product, firm.supplier) : -1;
    }

    private double cosine(int a, int b, int without) {
        CsrGraph buyers = facts.items.itemMakers();
        int shared = 0;
        for (int i = buyers.begin(a); i < buyers.end(a); i++) {
            int buyer = buyers.target(i);
            shared += buyer != without && buyers.contains(b, buyer) ? 1 : 0;
        }
        return shared == 0 ? 0 : shared / Math.sqrt((double) buyers.degree(a) * buyers.degree(b));
    }

    @Override
    public void cite(Demand demand, Firm firm, Citations citations) {
        CsrGraph buyers = facts.items.itemMakers();
        int item = item(demand, firm);
        for (int own : facts.items.bought(demand.maker, demand.product)) {
            int second = facts.items.supplierOf(own);
            for (int i = buyers.begin(own); i < buyers.end(own); i++) {
                int buyer = buyers.target(i);
                if (buyer != demand.maker && buyers.contains(item, buyer)) {
                    citations.link(facts.graph.link(buyer, demand.product, firm.supplier));
                    citations.link(facts.graph.link(demand.maker, demand.product, second));
                    citations.link(facts.graph.link(buyer, demand.product, second));
                }
            }
        }
    }
}
