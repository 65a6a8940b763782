package org.lianzhao.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.Adcode;
import org.lianzhao.graph.RegionLevel;

/**
 * Checks that what is above a segment or region can be: of a higher level, and of the same chain or
 * containing the region. It looks at the rows among themselves and with what the graph knows above
 * and below them.
 */
final class ParentChecks {
    /** From the widest. */
    private static final List<RegionLevel> LEVELS = List.of(RegionLevel.values());

    private final KnownRepository repository;

    ParentChecks(KnownRepository repository) {
        this.repository = repository;
    }

    /**
     * A segment or region as it will be.
     *
     * @param level of a segment from 0, of a region the name of a {@link RegionLevel}
     * @param chain of a segment, null of a region
     * @param row what says so, or null where the graph does
     */
    record Node(
            String key,
            String level,
            @Nullable String chain,
            @Nullable String parent,
            @Nullable ImportRow row) {
        private Node says(ImportRow row, String keyColumn) {
            var values = row.values();
            return new Node(
                    String.valueOf(values.get(keyColumn)),
                    String.valueOf(values.get("level")),
                    (String) values.get("chain"),
                    values.containsKey("parent") ? (String) values.get("parent") : parent,
                    row);
        }

        private int depth() {
            return chain == null
                    ? LEVELS.indexOf(RegionLevel.valueOf(level))
                    : Integer.parseInt(level);
        }

        /** What is wrong with another above this one, or null. */
        private @Nullable String problemBelow(Node above) {
            if (depth() <= above.depth()) {
                return "'%s' of level %s is below '%s' of level %s"
                        .formatted(key, level, above.key, above.level);
            }
            if (chain == null) {
                return key.startsWith(Adcode.prefix(above.key))
                        ? null
                        : "'%s' is no region inside '%s'".formatted(key, above.key);
            }
            return chain.equals(above.chain)
                    ? null
                    : "'%s' of chain %s is below '%s' of chain %s"
                            .formatted(key, chain, above.key, above.chain);
        }
    }

    void check(Map<Table, List<ImportRow>> rows, List<RowError> errors) {
        check(Ladder.REGIONS, rows, errors);
        check(Ladder.SEGMENTS, rows, errors);
    }

    private void check(Ladder ladder, Map<Table, List<ImportRow>> rows, List<RowError> errors) {
        var ofTable = rows.getOrDefault(ladder.table(), List.of());
        var nodes = nodes(ladder, ofTable);
        for (var node : nodes.values()) {
            var above = node.parent == null ? null : nodes.get(node.parent);
            if (above == null) {
                continue;
            }
            var problem = node.problemBelow(above);
            var own = node.row != null;
            var blamed = own ? node.row : above.row;
            if (problem != null && blamed != null) {
                var column = own ? ladder.above() : ladder.below();
                errors.add(new RowError(ladder.table().file(), blamed.line(), column, problem));
            }
        }
    }

    /** The rows, what is directly above and below them, and what the graph says of all of these. */
    private Map<String, Node> nodes(Ladder ladder, List<ImportRow> rows) {
        var nodes = new LinkedHashMap<String, Node>();
        if (rows.isEmpty()) {
            return nodes;
        }
        var keys = new HashSet<String>();
        for (var row : rows) {
            keys.add(row.key());
            if (ladder.counts(row)) {
                keys.add(ladder.above(row));
            }
        }
        add(repository.around(ladder, keys), nodes);
        for (var row : rows) {
            var known = nodes.getOrDefault(row.key(), new Node("", "", null, null, null));
            nodes.put(row.key(), known.says(row, ladder.below()));
        }
        var missing = new ArrayList<String>();
        nodes.values()
                .forEach(node -> {
                    if (node.parent != null && !nodes.containsKey(node.parent)) {
                        missing.add(node.parent);
                    }
                });
        add(repository.around(ladder, missing), nodes);
        return nodes;
    }

    private static void add(Collection<Node> found, Map<String, Node> nodes) {
        found.forEach(node -> nodes.putIfAbsent(node.key(), node));
    }
}
