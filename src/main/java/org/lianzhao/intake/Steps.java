package org.lianzhao.intake;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who stands directly above whom. */
final class Steps {
    private final Map<String, Set<String>> above = new HashMap<>();

    void add(String below, String over) {
        above.computeIfAbsent(below, key -> new LinkedHashSet<>()).add(over);
    }

    /** The shortest way up from one to another, both included, or nothing where there is none. */
    List<String> way(String from, String to) {
        var cameFrom = new HashMap<String, @Nullable String>();
        cameFrom.put(from, null);
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !cameFrom.containsKey(to)) {
            var at = open.remove();
            for (var next : above.getOrDefault(at, Set.of())) {
                if (!cameFrom.containsKey(next)) {
                    cameFrom.put(next, at);
                    open.add(next);
                }
            }
        }
        var way = new ArrayDeque<String>();
        for (var at = cameFrom.containsKey(to) ? to : null; at != null; at = cameFrom.get(at)) {
            way.addFirst(at);
        }
        return List.copyOf(way);
    }
}
