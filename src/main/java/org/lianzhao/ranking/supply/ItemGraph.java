package org.lianzhao.ranking.supply;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.lianzhao.ranking.CsrGraph;

/**
 * Makers × items, an item being a (product, supplier) pair that occurs in some link: the bipartite
 * graph on which the neighbourhood methods walk. Building is O(links log links).
 */
public final class ItemGraph {
    private final long[] items;
    private final int suppliers;
    private final CsrGraph makerItems;
    private final CsrGraph itemMakers;

    public ItemGraph(SupplyGraph graph) {
        suppliers = graph.suppliers();
        var keys = new long[graph.links()];
        var makers = new int[graph.links()];
        for (var i = 0; i < keys.length; i++) {
            keys[i] = key(graph.link(i).product(), graph.link(i).supplier());
            makers[i] = graph.link(i).maker();
        }
        items = Arrays.stream(keys).sorted().distinct().toArray();
        var columns = Arrays.stream(keys).mapToInt(k -> Arrays.binarySearch(items, k)).toArray();
        makerItems = CsrGraph.of(graph.makers(), items.length, makers, columns);
        itemMakers = makerItems.transpose();
    }

    private long key(int product, int supplier) {
        return (long) product * suppliers + supplier;
    }

    public CsrGraph makerItems() {
        return makerItems;
    }

    public CsrGraph itemMakers() {
        return itemMakers;
    }

    public int supplierOf(int item) {
        return (int) (items[item] % suppliers);
    }

    /** The item of this product and supplier, negative where there is none. */
    int item(int product, int supplier) {
        return Arrays.binarySearch(items, key(product, supplier));
    }

    /** Items of the product that the maker buys, ascending. */
    int[] bought(int maker, int product) {
        var begin = firstItem(product);
        var end = firstItem(product + 1);
        return IntStream.range(makerItems.begin(maker), makerItems.end(maker))
                .map(makerItems::target)
                .filter(item -> item >= begin && item < end)
                .toArray();
    }

    /** The product's share of item scores, as scores of suppliers. */
    public double[] suppliersOf(int product, double[] itemScores) {
        var scores = new double[suppliers];
        for (var i = firstItem(product); i < firstItem(product + 1); i++) {
            scores[supplierOf(i)] = itemScores[i];
        }
        return scores;
    }

    /** First item of the product; items of one product are adjacent. */
    public int firstItem(int product) {
        var at = Arrays.binarySearch(items, key(product, 0));
        return at >= 0 ? at : -at - 1;
    }
}
