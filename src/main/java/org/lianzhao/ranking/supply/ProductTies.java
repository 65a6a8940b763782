package org.lianzhao.ranking.supply;

import org.lianzhao.ranking.CsrGraph;

/**
 * How products belong together by who makes them: cosine |S_p ∩ S_q| / √(|S_p|·|S_q|), and the
 * chance that a maker of q makes p, |S_p ∩ S_q| / (|S_q| + 2). Held as rows by product:
 * O(products²) memory.
 */
final class ProductTies {
    private static final double PRIOR = 2;

    private final int[][] shared;

    ProductTies(SupplyGraph graph) {
        var suppliers = new int[graph.links()];
        var products = new int[graph.links()];
        for (var i = 0; i < products.length; i++) {
            suppliers[i] = graph.link(i).supplier();
            products[i] = graph.link(i).product();
        }
        var supplierProducts =
                CsrGraph.of(graph.suppliers(), graph.products(), suppliers, products);
        shared = new int[graph.products()][graph.products()];
        for (var s = 0; s < graph.suppliers(); s++) {
            for (var i = supplierProducts.begin(s); i < supplierProducts.end(s); i++) {
                for (var j = supplierProducts.begin(s); j < supplierProducts.end(s); j++) {
                    shared[supplierProducts.target(i)][supplierProducts.target(j)]++;
                }
            }
        }
    }

    double cosine(int p, int q) {
        return shared[p][q] == 0
                ? 0
                : shared[p][q] / Math.sqrt((double) shared[p][p] * shared[q][q]);
    }

    /** Chance that a supplier that makes {@code given} makes {@code wanted}. */
    double chance(int given, int wanted) {
        return shared[given][wanted] / (shared[given][given] + PRIOR);
    }
}
