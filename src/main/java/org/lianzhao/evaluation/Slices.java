package org.lianzhao.evaluation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.lianzhao.ranking.supply.SupplyGraph;

/** The parts of the queries that are reported apart. */
final class Slices {
    private static final int FEW_LINKS = 5;
    private static final int FEW_SUPPLIERS = 20;
    private static final Map<String, List<String>> ANCHORS = anchors();

    private Slices() {}

    private static Map<String, List<String>> anchors() {
        var anchors = new LinkedHashMap<String, List<String>>();
        anchors.put("anchor 长安", List.of("changan", "长安"));
        anchors.put("anchor 赛力斯", List.of("dfsk", "seres", "jinkang", "sokon", "赛力斯", "小康"));
        anchors.put("anchor 上汽", List.of("saic", "上汽"));
        return anchors;
    }

    /** Positions of the queries in each slice, by name of the slice. */
    static Map<String, int[]> of(Task task) {
        var slices = new LinkedHashMap<String, int[]>();
        slices.put("all", select(task, query -> true));
        slices.put("region China", select(task, query -> query.regions().contains("China")));
        ANCHORS.forEach((name, words) ->
                slices.put(name, select(task, query -> isOf(task.graph(), query.maker(), words))));
        slices.put(
                "makers with < 5 known links",
                select(task, query -> task.graph().linksOfMaker(query.maker()).length < FEW_LINKS));
        slices.put(
                "products with < 20 suppliers",
                select(task, query -> suppliersOf(task.graph(), query.product()) < FEW_SUPPLIERS));
        return slices;
    }

    private static int[] select(Task task, Predicate<Task.Query> wanted) {
        return IntStream.range(0, task.queries().size())
                .filter(q -> wanted.test(task.queries().get(q)))
                .toArray();
    }

    private static boolean isOf(SupplyGraph graph, int maker, List<String> words) {
        var name = graph.makerName(maker).toLowerCase(Locale.ROOT);
        return words.stream().anyMatch(name::contains)
                || Arrays.stream(graph.groupsOf(maker))
                        .mapToObj(group -> graph.groupName(group).toLowerCase(Locale.ROOT))
                        .anyMatch(words::contains);
    }

    private static long suppliersOf(SupplyGraph graph, int product) {
        return Arrays.stream(graph.linksOfProduct(product))
                .map(i -> graph.link(i).supplier())
                .distinct()
                .count();
    }
}
