package org.lianzhao.ranking.supply;

import org.lianzhao.ranking.CsrGraph;

/** What several terms derive from the graph, computed once. */
final class SupplyFacts {
    final SupplyGraph graph;
    final Fading fading;
    final ItemGraph items;
    final MakerRegions regions;
    final MakerTies ties;
    final MakerSimilarity similar;
    final ProductTies products;
    final CsrGraph makerSuppliers;
    final int[] familyLinks;

    SupplyFacts(SupplyGraph graph) {
        this.graph = graph;
        fading = new Fading(graph.lastYear());
        items = new ItemGraph(graph);
        regions = new MakerRegions(graph);
        ties = new MakerTies(graph);
        products = new ProductTies(graph);
        var makers = new int[graph.links()];
        var suppliers = new int[graph.links()];
        familyLinks = new int[graph.families()];
        for (var i = 0; i < makers.length; i++) {
            makers[i] = graph.link(i).maker();
            suppliers[i] = graph.link(i).supplier();
            familyLinks[graph.familyOf(suppliers[i])]++;
        }
        makerSuppliers = CsrGraph.of(graph.makers(), graph.suppliers(), makers, suppliers);
        similar = new MakerSimilarity(items, makerSuppliers, ties, regions);
    }

    /** Whether links say no more than who supplies whom: their one product has no name. */
    boolean areBare() {
        return graph.products() == 1 && graph.productName(0).isEmpty();
    }

    /** The first link between the two, whatever the product. */
    int linkBetween(int maker, int supplier) {
        for (var i : graph.linksOfMaker(maker)) {
            if (graph.link(i).supplier() == supplier) {
                return i;
            }
        }
        throw new IllegalArgumentException("no link of maker " + maker + " to " + supplier);
    }

    /** Cites everything known of what the firm supplies and offers. */
    static void citeAll(Firm firm, Citations citations) {
        for (var i : firm.links) {
            citations.link(i);
        }
        for (var product : firm.products) {
            citations.facts(firm.evidenceOfOffer(product));
        }
    }

    /** Cites those of the links that are of the product, and the firm’s offer of it. */
    void citeProduct(int product, Firm firm, int[] links, Citations citations) {
        for (var i : links) {
            if (graph.link(i).product() == product) {
                citeOfFamily(i, firm, citations);
            }
        }
        citations.facts(firm.evidenceOfOffer(product));
    }

    /** Cites what the firm supplies and offers that others make together with the product. */
    void citeKin(int product, Firm firm, Citations citations) {
        for (var i : firm.links) {
            if (isKin(product, graph.link(i).product())) {
                citations.link(i);
            }
        }
        for (var other : firm.offeredOnly) {
            if (isKin(product, other)) {
                citations.facts(firm.evidenceOfOffer(other));
            }
        }
    }

    private boolean isKin(int product, int other) {
        return other != product && products.cosine(product, other) > 0;
    }

    /** Cites a link of the firm or of a company of its family, and why they are one family. */
    void citeOfFamily(int link, Firm firm, Citations citations) {
        citations.link(link);
        var supplier = graph.link(link).supplier();
        if (supplier != firm.supplier) {
            citations.facts(graph.evidence().ofFamily(supplier));
            citations.facts(graph.evidence().ofFamily(firm.supplier));
        }
    }
}
