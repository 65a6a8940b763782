package org.lianzhao.ranking.supply;

import org.lianzhao.ranking.CsrGraph;

/** What several terms derive from the graph, computed once. */
final class SupplyFacts {
    final SupplyGraph graph;
    final Fading fading;
    final ItemGraph items;
    final MakerRegions regions;
    final MakerTies ties;
    final SimilarMakers similar;
    final ProductTies products;
    final CsrGraph makerSuppliers;
    final CsrGraph supplierMakers;
    final int[] familyLinks;

    SupplyFacts(SupplyGraph graph) {
        this.graph = graph;
        fading = new Fading(graph.lastYear());
        items = new ItemGraph(graph);
        regions = new MakerRegions(graph);
        ties = new MakerTies(graph);
        similar = new SimilarMakers(items, ties, regions);
        products = new ProductTies(graph);
        int[] makers = new int[graph.links()];
        int[] suppliers = new int[graph.links()];
        familyLinks = new int[graph.families()];
        for (int i = 0; i < makers.length; i++) {
            makers[i] = graph.link(i).maker();
            suppliers[i] = graph.link(i).supplier();
            familyLinks[graph.familyOf(suppliers[i])]++;
        }
        makerSuppliers = CsrGraph.of(graph.makers(), graph.suppliers(), makers, suppliers);
        supplierMakers = makerSuppliers.transpose();
    }

    /** Gives every supplier the value of its family. */
    double[] spread(double[] byFamily) {
        double[] values = new double[graph.suppliers()];
        for (int s = 0; s < values.length; s++) {
            values[s] = byFamily[graph.familyOf(s)];
        }
        return values;
    }
}
