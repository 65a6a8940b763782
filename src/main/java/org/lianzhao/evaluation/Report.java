package org.lianzhao.evaluation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianzhao.ranking.ClusteredBootstrap;
import org.lianzhao.ranking.ClusteredBootstrap.Interval;

/** The figures of all methods, over all queries and over each slice. */
record Report(Task task, Part all, Map<String, Part> slices) {
    static final int RESAMPLES = 2000;
    private static final String YARDSTICK = "segment popularity";

    /** Figures over some of the queries; the best baseline is that over all of them. */
    record Part(int queries, int hidden, List<Figures> methods) {}

    /** Figures of one method; differences are paired by query. */
    record Figures(
            String name,
            Interval ndcg,
            double recall,
            double mrr,
            double hr5,
            double coverage,
            Interval toBest,
            Interval toYardstick) {}

    static Report of(Task task, List<HoldOut.Result> results, long seed) {
        var best =
                results.stream()
                        .filter(result -> !result.method().equals(OwnScore.NAME))
                        .max(Comparator.comparingDouble(result -> mean(result.ndcg())))
                        .orElseThrow();
        var yardstick =
                results.stream()
                        .filter(result -> result.method().equals(YARDSTICK))
                        .findFirst()
                        .orElseThrow();
        var bootstrap = new ClusteredBootstrap(RESAMPLES, seed);
        var parts = new LinkedHashMap<String, Part>();
        Slices.of(task)
                .forEach((name, queries) -> {
                    var comparison = new Comparison(task, queries, best, yardstick, bootstrap);
                    var methods = results.stream().map(comparison::figures).toList();
                    parts.put(name, new Part(queries.length, comparison.hidden(), methods));
                });
        var all = parts.values().iterator().next();
        parts.remove("all");
        return new Report(task, all, parts);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    private static final class Comparison {
        private final Task task;
        private final int[] queries;
        private final HoldOut.Result best;
        private final HoldOut.Result yardstick;
        private final ClusteredBootstrap bootstrap;

        Comparison(
                Task task,
                int[] queries,
                HoldOut.Result best,
                HoldOut.Result yardstick,
                ClusteredBootstrap bootstrap) {
            this.task = task;
            this.queries = queries;
            this.best = best;
            this.yardstick = yardstick;
            this.bootstrap = bootstrap;
        }

        int hidden() {
            return Arrays.stream(queries).map(q -> task.queries().get(q).hidden().length).sum();
        }

        Figures figures(HoldOut.Result result) {
            return new Figures(
                    result.method(),
                    interval(result.ndcg()),
                    mean(pick(result.recall())),
                    mean(pick(result.reciprocalRank())),
                    mean(pick(result.hit())),
                    coverage(result.shown()),
                    difference(result, best),
                    difference(result, yardstick));
        }

        private double[] pick(double[] values) {
            return Arrays.stream(queries).mapToDouble(q -> values[q]).toArray();
        }

        private Interval interval(double[] values) {
            var makers = Arrays.stream(queries).map(q -> task.queries().get(q).maker()).toArray();
            var distinct = Arrays.stream(makers).sorted().distinct().toArray();
            var clusters =
                    Arrays.stream(makers).map(m -> Arrays.binarySearch(distinct, m)).toArray();
            return bootstrap.mean(pick(values), clusters);
        }

        private Interval difference(HoldOut.Result result, HoldOut.Result other) {
            var differences = new double[result.ndcg().length];
            Arrays.setAll(differences, q -> result.ndcg()[q] - other.ndcg()[q]);
            return interval(differences);
        }

        private double coverage(BitSet[] shown) {
            var any = new BitSet();
            Arrays.stream(queries).forEach(q -> any.or(shown[q]));
            return (double) any.cardinality() / task.graph().suppliers();
        }
    }

    String table() {
        return new ReportText(this).table();
    }

    String json() {
        return ReportJson.of(this).text();
    }
}
