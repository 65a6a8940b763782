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
    public double[] values(int maker, int product) {
        SupplyGraph graph = facts.graph;
        double[] values = new double[graph.suppliers()];
        int begin = facts.items.firstItem(product);
        int end = facts.items.firstItem(product + 1);
        CsrGraph bought = facts.items.makerItems();
        for (int i = bought.begin(maker); i < bought.end(maker); i++) {
            int own = bought.target(i);
            for (int item = begin; own >= begin && own < end && item < end; item++) {
                values[facts.items.supplierOf(item)] += cosine(own, item, maker);
            }
        }
        return values;
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
}
