package org.lianzhao.ranking;

/**
 * Two-path indices on a graph of one kind of node: score(x, y) = Σ_{z ∈ N(x) ∩ N(y)} w(k_z), with w
 * = 1 (common neighbours), 1/ln k (Adamic–Adar) or 1/k (resource allocation).
 *
 * <p>Liben-Nowell, Kleinberg, “The link-prediction problem for social networks”, CIKM 2003; Adamic,
 * Adar, “Friends and neighbors on the web”, Social Networks 25, 2003; Zhou, Lü, Zhang, “Predicting
 * missing links via local information”, EPJ B 71, 2009. O(Σ_z k_z) for one start.
 */
public enum CommonNeighbours {
    COMMON_NEIGHBOURS,
    ADAMIC_ADAR,
    RESOURCE_ALLOCATION;

    private double weight(int degree) {
        return switch (this) {
            case COMMON_NEIGHBOURS -> 1;
            case ADAMIC_ADAR -> degree < 2 ? 0 : 1 / Math.log(degree);
            case RESOURCE_ALLOCATION -> 1.0 / degree;
        };
    }

    /** Scores of all nodes as seen from one; {@code graph} is the symmetric adjacency. */
    public double[] scores(CsrGraph graph, int start) {
        var scores = new double[graph.rows()];
        for (var i = graph.begin(start); i < graph.end(start); i++) {
            add(graph, graph.target(i), scores);
        }
        return scores;
    }

    /** Adds what one more neighbour z of the start would contribute. */
    public void add(CsrGraph graph, int z, double[] scores) {
        var w = weight(graph.degree(z));
        for (var k = graph.begin(z); k < graph.end(z); k++) {
            scores[graph.target(k)] += w;
        }
    }
}
