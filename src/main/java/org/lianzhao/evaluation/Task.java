package org.lianzhao.evaluation;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lianzhao.ranking.supply.SupplyGraph;
import org.lianzhao.ranking.supply.SupplyGraphBuilder;

/**
 * What is asked of every method: the graph of the train links, and for each (maker, product) of the
 * test links the suppliers that became linked afterwards.
 *
 * @param graph the train links; makers and products known only to the test file are in it without
 *     links
 * @param queries in order of maker and product name
 * @param cold hidden links whose supplier is unknown to train: counted, not scored
 */
record Task(SupplyGraph graph, List<Query> queries, int cold) {
    private static final Comparator<SupplyRow> ORDER =
            comparing(SupplyRow::maker)
                    .thenComparing(SupplyRow::product)
                    .thenComparing(SupplyRow::supplier);

    /** A maker's demand for a product. */
    static final class Query {
        private final int maker;
        private final int product;
        private final int[] hidden;
        private final Set<String> regions;

        Query(int maker, int product, int[] hidden, Set<String> regions) {
            this.maker = maker;
            this.product = product;
            this.hidden = hidden;
            this.regions = regions;
        }

        int maker() {
            return maker;
        }

        int product() {
            return product;
        }

        /** The warm suppliers that are hidden from the ranker, ascending. */
        int[] hidden() {
            return hidden;
        }

        /** Where their links came about; for slices only, no ranker sees it. */
        Set<String> regions() {
            return regions;
        }
    }

    static Task of(List<SupplyRow> train, List<SupplyRow> test, List<MakerGroup> groups) {
        return of(train, test, groups, true);
    }

    /**
     * A task.
     *
     * @param names whether the ranker may read names
     */
    static Task of(
            List<SupplyRow> train, List<SupplyRow> test, List<MakerGroup> groups, boolean names) {
        var assembly = new Assembly(train, groups);
        if (!names) {
            assembly.builder.withoutNames();
        }
        return assembly.task(test);
    }

    private record Key(String maker, String product, String supplier) {
        static Key of(SupplyRow link) {
            return new Key(link.maker(), link.product(), link.supplier());
        }
    }

    /** Puts a task together. */
    private static final class Assembly {
        private final SupplyGraphBuilder builder = new SupplyGraphBuilder();
        private final Set<Key> known = new HashSet<>();
        private final Set<String> suppliers = new HashSet<>();
        private final Set<String> makers = new HashSet<>();
        private final List<MakerGroup> groups;

        Assembly(List<SupplyRow> train, List<MakerGroup> groups) {
            this.groups = groups;
            for (var link : train.stream().sorted(ORDER).toList()) {
                builder.link(
                        link.maker(),
                        link.product(),
                        link.supplier(),
                        link.year(),
                        link.region(),
                        link.key());
                known.add(Key.of(link));
                suppliers.add(link.supplier());
                makers.add(link.maker());
            }
        }

        Task task(List<SupplyRow> test) {
            var warm = new LinkedHashMap<Key, List<SupplyRow>>();
            var cold = new HashSet<Key>();
            for (var link : test.stream().sorted(ORDER).toList()) {
                builder.maker(link.maker());
                builder.product(link.product());
                makers.add(link.maker());
                if (!suppliers.contains(link.supplier())) {
                    cold.add(Key.of(link));
                } else if (!known.contains(Key.of(link))) {
                    var query = new Key(link.maker(), link.product(), "");
                    warm.computeIfAbsent(query, key -> new ArrayList<>()).add(link);
                }
            }
            groups.stream()
                    .filter(group -> makers.contains(group.maker()))
                    .forEach(group -> group.state(builder));
            var graph = builder.build();
            var queries = new ArrayList<Query>();
            warm.forEach((key, links) -> queries.add(query(graph, key, links)));
            return new Task(graph, List.copyOf(queries), cold.size());
        }

        private static Query query(SupplyGraph graph, Key key, List<SupplyRow> links) {
            var hidden =
                    links.stream()
                            .mapToInt(link -> graph.supplier(link.supplier()))
                            .sorted()
                            .distinct()
                            .toArray();
            var regions = new TreeSet<String>();
            links.forEach(link -> regions.add(link.region()));
            return new Query(graph.maker(key.maker), graph.product(key.product), hidden, regions);
        }
    }
}
