package org.lianzhao.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.lianzhao.ranking.CommonNeighbours;
import org.lianzhao.ranking.ItemNeighbours;
import org.lianzhao.ranking.L3;
import org.lianzhao.ranking.MakerNeighbours;
import org.lianzhao.ranking.PersonalizedPageRank;
import org.lianzhao.ranking.Rp3Beta;
import org.lianzhao.ranking.SegmentPopularity;
import org.lianzhao.ranking.supply.ItemGraph;
import org.lianzhao.ranking.supply.SupplyGraph;

/** The rankings that any better one must beat. */
final class Baselines {
    private static final double TIE = 1e-12;

    private final SupplyGraph graph;
    private final ItemGraph items;
    private final FirmGraph firms;

    Baselines(SupplyGraph graph) {
        this.graph = graph;
        items = new ItemGraph(graph);
        firms = new FirmGraph(graph);
    }

    List<RankingMethod> all() {
        var forward = items.makerItems();
        var backward = items.itemMakers();
        var rp3 = new Rp3Beta(1, .4);
        var ppr = new PersonalizedPageRank(.15, 1e-7);
        var methods = new ArrayList<RankingMethod>();
        methods.add(method("random", (m, p) -> new double[graph.suppliers()]));
        methods.add(method("popularity", (m, p) -> popularity()));
        methods.add(method("segment popularity", (m, p) -> segmentPopularity(p)));
        methods.add(method("recency", (m, p) -> recency(p)));
        methods.add(
                method(
                        "common neighbours",
                        (m, p) -> firms.scores(CommonNeighbours.COMMON_NEIGHBOURS, m, p)));
        methods.add(
                method(
                        "resource allocation",
                        (m, p) -> firms.scores(CommonNeighbours.RESOURCE_ALLOCATION, m, p)));
        methods.add(walk("item-kNN", m -> ItemNeighbours.scores(forward, backward, m)));
        methods.add(walk("maker-kNN", m -> MakerNeighbours.scores(forward, backward, m)));
        methods.add(walk("RP3beta", m -> rp3.scores(forward, backward, m)));
        methods.add(walk("PPR", m -> ppr.scores(forward, backward, m)));
        methods.add(walk("L3", m -> L3.scores(forward, backward, m)));
        return methods;
    }

    /**
     * A walk from the maker; suppliers that it scores alike, or not at all, are in order of segment
     * popularity.
     */
    private RankingMethod walk(String name, IntFunction<double[]> scores) {
        return method(
                name,
                (m, p) -> {
                    var walked = items.suppliersOf(p, scores.apply(m));
                    var popular = segmentPopularity(p);
                    for (var s = 0; s < walked.length; s++) {
                        walked[s] += TIE * popular[s];
                    }
                    return walked;
                });
    }

    private double[] popularity() {
        var scores = new double[graph.suppliers()];
        for (var s = 0; s < scores.length; s++) {
            scores[s] = graph.linksOfSupplier(s).length;
        }
        return scores;
    }

    private double[] segmentPopularity(int product) {
        var suppliers =
                Arrays.stream(graph.linksOfProduct(product))
                        .map(i -> graph.link(i).supplier())
                        .toArray();
        return SegmentPopularity.PLAIN.scores(suppliers, new int[graph.suppliers()]);
    }

    private double[] recency(int product) {
        var scores = new double[graph.suppliers()];
        for (var i : graph.linksOfProduct(product)) {
            var link = graph.link(i);
            scores[link.supplier()] = Math.max(scores[link.supplier()], link.year() + 1);
        }
        return scores;
    }

    private interface Scores {
        double[] of(int maker, int product);
    }

    private static RankingMethod method(String name, Scores scores) {
        return new RankingMethod() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public double[] scores(int maker, int product) {
                return scores.of(maker, product);
            }
        };
    }
}
