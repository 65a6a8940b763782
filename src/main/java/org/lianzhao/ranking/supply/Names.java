package org.lianzhao.ranking.supply;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Distinct names in order, each with its place as its id from 0. */
final class Names {
    static final int NONE = -1;

    private final String[] inOrder;

    /** Of hundreds of thousands of names a table finds one faster than a search in order. */
    private final Map<String, Integer> ids;

    private Names(String[] inOrder) {
        this.inOrder = inOrder;
        ids = HashMap.newHashMap(inOrder.length);
        for (var id = 0; id < inOrder.length; id++) {
            ids.put(inOrder[id], id);
        }
    }

    static Names of(Collection<String> names) {
        return new Names(names.stream().distinct().sorted().toArray(String[]::new));
    }

    /** Id of the name, {@link #NONE} where it is not one of them. */
    int id(String name) {
        return ids.getOrDefault(name, NONE);
    }

    String name(int id) {
        return inOrder[id];
    }

    int size() {
        return inOrder.length;
    }

    /** All of them, in order. */
    Stream<String> stream() {
        return Arrays.stream(inOrder);
    }
}
