package org.lianzhao.ranking.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.lianzhao.ranking.supply.SupplyGraph.Link;

/** Links in their order, each with the keys of what states it. */
final class StatedLinks {
    private final List<Stated> inOrder;

    private record Stated(Link link, List<String> evidence) {}

    private StatedLinks(List<Stated> inOrder) {
        this.inOrder = inOrder;
    }

    /** By the ids of the names they are told by. */
    static StatedLinks of(
            Collection<SupplyGraphBuilder.NamedLink> named,
            Names makers,
            Names products,
            Names suppliers,
            Names regions) {
        var stated =
                named.stream()
                        .map(link ->
                                new Stated(
                                        new Link(
                                                makers.id(link.maker()),
                                                products.id(link.product()),
                                                suppliers.id(link.supplier()),
                                                link.year(),
                                                regions.id(link.region())),
                                        link.evidence()))
                        .toArray(Stated[]::new);
        return new StatedLinks(inOrder(stated, makers.size()));
    }

    /** Maker by maker, which is faster than sorting all at once. */
    private static List<Stated> inOrder(Stated[] stated, int makers) {
        var makerOf = Arrays.stream(stated).mapToInt(one -> one.link.maker()).toArray();
        var sorted = new ArrayList<Stated>(stated.length);
        for (var ofMaker : rows(makers, makerOf)) {
            var first = sorted.size();
            for (var i : ofMaker) {
                sorted.add(stated[i]);
            }
            sorted.subList(first, sorted.size()).sort(Comparator.comparing(Stated::link));
        }
        return sorted;
    }

    /** Indices of the keys by key, each row ascending. */
    static int[][] rows(int count, int[] keys) {
        var sizes = new int[count];
        for (var key : keys) {
            sizes[key]++;
        }
        var rows = new int[count][];
        Arrays.setAll(rows, key -> new int[sizes[key]]);
        for (var i = keys.length - 1; i >= 0; i--) {
            rows[keys[i]][--sizes[keys[i]]] = i;
        }
        return rows;
    }

    Link[] links() {
        return inOrder.stream().map(Stated::link).toArray(Link[]::new);
    }

    List<List<String>> evidence() {
        return inOrder.stream().map(Stated::evidence).toList();
    }
}
