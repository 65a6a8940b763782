package org.lianzhao.evaluation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.lianzhao.ranking.CommonNeighbours;
import org.lianzhao.ranking.CsrGraph;
import org.lianzhao.ranking.supply.SupplyGraph;

/**
 * One kind of node for the two-path indices: firms, a maker and a supplier of the same name being
 * one, and the products they buy or make. Without the products a maker and a supplier would hardly
 * ever have a neighbour in common.
 */
final class FirmGraph {
    private final CsrGraph adjacency;
    private final int[] makerNode;
    private final int[] productNode;
    private final int[] supplierNode;
    private final boolean withProducts;

    FirmGraph(SupplyGraph graph) {
        var nodes = new HashMap<String, Integer>();
        makerNode = new int[graph.makers()];
        supplierNode = new int[graph.suppliers()];
        productNode = new int[graph.products()];
        Arrays.setAll(makerNode, m -> node(nodes, "firm " + graph.makerName(m)));
        Arrays.setAll(supplierNode, s -> node(nodes, "firm " + graph.supplierName(s)));
        Arrays.setAll(productNode, p -> node(nodes, "product " + graph.productName(p)));
        withProducts = graph.products() > 1 || !graph.productName(0).isEmpty();
        var ends = withProducts ? 3 : 1;
        var from = new int[graph.links() * ends * 2];
        var to = new int[from.length];
        var size = 0;
        for (var i = 0; i < graph.links(); i++) {
            int[] corner = {
                makerNode[graph.link(i).maker()],
                supplierNode[graph.link(i).supplier()],
                productNode[graph.link(i).product()]
            };
            for (var side = 0; side < ends; side++) {
                var a = corner[side];
                var b = corner[(side + 1) % 3];
                from[size] = a;
                to[size++] = b;
                from[size] = b;
                to[size++] = a;
            }
        }
        adjacency = CsrGraph.of(nodes.size(), nodes.size(), from, to);
    }

    private static int node(Map<String, Integer> nodes, String name) {
        var next = nodes.size();
        return nodes.computeIfAbsent(name, key -> next);
    }

    /** The index between the maker, taken as one who buys the product, and every supplier. */
    double[] scores(CommonNeighbours index, int maker, int product) {
        var scores = index.scores(adjacency, makerNode[maker]);
        if (withProducts && !adjacency.contains(makerNode[maker], productNode[product])) {
            index.add(adjacency, productNode[product], scores);
        }
        return Arrays.stream(supplierNode).mapToDouble(node -> scores[node]).toArray();
    }
}
