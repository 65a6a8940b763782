package org.lianzhao.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.lianzhao.ranking.PiecewiseLinear;
import org.lianzhao.ranking.supply.Firm;
import org.lianzhao.ranking.supply.SupplyGraph;
import org.lianzhao.ranking.supply.SupplyScorer;
import org.lianzhao.ranking.supply.SupplyWeights;

/** Fits the supply weights on tasks whose answers are known; says on the way how far it is. */
final class WeightFit {
    /** In one point, the unit in which the fit counts. */
    private static final double MICRO_POINTS = 1e6;

    private final Knots bends;
    private final Consumer<String> progress;

    WeightFit(Knots bends, Consumer<String> progress) {
        this.bends = bends;
        this.progress = progress;
    }

    SupplyWeights fit(List<Task> tasks, Map<String, String> run) {
        var examples = new ArrayList<Example>();
        var terms = SupplyScorer.TERMS.values().stream().flatMap(List::stream).toList();
        for (var task : tasks) {
            var scorer = new SupplyScorer(task.graph());
            var firms = firms(task.graph());
            for (var query : task.queries()) {
                var values = values(scorer, firms, query, terms.size());
                examples.add(Example.of(values, candidates(task.graph(), query), query.hidden()));
            }
            progress.accept("origins: " + examples.size() + " queries");
        }
        var knots = bends.of(examples, terms.size());
        var increments =
                new ListwiseFit(knots, examples)
                        .run(pass ->
                                progress.accept("fit: pass " + pass + " of " + ListwiseFit.PASSES));
        return new SupplyWeights(run, tables(terms, knots, increments));
    }

    /** What each term says of every supplier: by term, then supplier. */
    private static double[][] values(
            SupplyScorer scorer, List<Firm> firms, Task.Query query, int terms) {
        var demand = scorer.query(query.maker(), query.product());
        var values = new double[terms][firms.size()];
        for (var s = 0; s < firms.size(); s++) {
            var term = 0;
            for (var aspect : SupplyScorer.TERMS.keySet()) {
                for (var value : scorer.values(aspect, demand, firms.get(s))) {
                    values[term++][s] = value;
                }
            }
        }
        return values;
    }

    private static Map<String, PiecewiseLinear> tables(
            List<String> terms, double[][] knots, double[][] increments) {
        var tables = new TreeMap<String, PiecewiseLinear>();
        for (var t = 0; t < knots.length; t++) {
            var points = new long[knots[t].length];
            var height = 0.0;
            for (var j = 0; j < points.length; j++) {
                height += increments[t][j];
                points[j] = Math.round(height * MICRO_POINTS);
            }
            tables.put(terms.get(t), SupplyWeights.rising(knots[t], points));
        }
        return tables;
    }

    /** All suppliers of the graph, known by their links alone. */
    static List<Firm> firms(SupplyGraph graph) {
        return IntStream.range(0, graph.suppliers()).mapToObj(graph::firm).toList();
    }

    /** All suppliers but those already linked for the query. */
    static BitSet candidates(SupplyGraph graph, Task.Query query) {
        var open = new BitSet();
        open.set(0, graph.suppliers());
        for (var i : graph.linksOfMaker(query.maker())) {
            if (graph.link(i).product() == query.product()) {
                open.clear(graph.link(i).supplier());
            }
        }
        return open;
    }

    /** The run of a fit, as the weights file states it. */
    static Map<String, String> run(
            String date, String command, String digest, RollingOrigins origins, boolean edges) {
        var run = new LinkedHashMap<String, String>();
        run.put("version", date + "-" + digest.substring(0, 8));
        run.put("date", date);
        run.put("command", command);
        run.put("train_sha256", digest);
        run.put(
                "objective",
                "listwise softmax, increments >= 0, ridge "
                        + ListwiseFit.RIDGE
                        + ", projected Adam, "
                        + ListwiseFit.PASSES
                        + " passes");
        run.put(
                "origins",
                "cut after "
                        + origins.years()
                        + ", fit on the "
                        + RollingOrigins.WINDOW
                        + " years that follow, "
                        + (edges ? "as bare edges" : "with names and groups and without"));
        run.put("maker_groups", Integer.toString(edges ? 0 : origins.groups().size()));
        return run;
    }
}
