package org.lianzhao.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * Rows of one statement for many parents, by the parent's key: what batch-loaded fields are made
 * of. The statement takes {@code $keys} and returns a column {@code key} beside its own; the order
 * of rows is kept.
 */
public final class KeyedRows {
    private KeyedRows() {}

    public static <V> Map<String, List<V>> load(
            Statement statement, Collection<String> keys, Function<Record, V> value) {
        return grouped(statement.with("keys", keys), value);
    }

    /** The same within the scope of a viewer: the statement takes {@code $chamber} as well. */
    public static <V> Map<String, List<V>> load(
            Statement statement,
            Collection<String> keys,
            Viewer viewer,
            Function<Record, V> value) {
        return load(statement.with("chamber", viewer.chamber()), keys, value);
    }

    private static <V> Map<String, List<V>> grouped(
            Statement statement, Function<Record, V> value) {
        var grouped = new LinkedHashMap<String, List<V>>();
        statement
                .list()
                .forEach(row ->
                        grouped.computeIfAbsent(row.get("key").asString(), k -> new ArrayList<>())
                                .add(value.apply(row)));
        return grouped;
    }

    /** The lists by parent, empty for parents without rows. */
    public static <P, V> Map<P, List<V>> lists(
            List<P> parents,
            Function<P, String> key,
            Function<Collection<String>, Map<String, List<V>>> load) {
        var byKey = load.apply(parents.stream().map(key).distinct().toList());
        return parents.stream()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                p -> byKey.getOrDefault(key.apply(p), List.of()),
                                (a, b) -> a));
    }

    /**
     * The one object each parent refers to by key; parents that refer to none are left out, which
     * reads as null.
     */
    public static <P, V> Map<P, V> ones(
            List<P> parents,
            Function<P, @Nullable String> key,
            Function<Collection<String>, List<V>> load,
            Function<V, String> keyOf) {
        var keys = new LinkedHashSet<String>();
        parents.forEach(parent -> Optional.ofNullable(key.apply(parent)).ifPresent(keys::add));
        var byKey = load.apply(keys).stream().collect(Collectors.toMap(keyOf, Function.identity()));
        var ones = new HashMap<P, V>();
        for (var parent : parents) {
            var found = byKey.get(String.valueOf(key.apply(parent)));
            if (found != null) {
                ones.put(parent, found);
            }
        }
        return ones;
    }
}
