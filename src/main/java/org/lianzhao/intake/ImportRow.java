package org.lianzhao.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianzhao.graph.EvidenceCertainty;
import org.lianzhao.graph.EvidenceKey;

/**
 * A row whose cells are all well-formed.
 *
 * @param values by property, for each column the file has; an empty cell is null
 */
record ImportRow(Table table, long line, Map<String, @Nullable Object> values) {
    /** What no cell can hold, for a column the file does not have. */
    private static final String ABSENT = "\u0001";

    @Nullable Object value(Column column) {
        return values.get(column.property());
    }

    /** The values that identify the row; an empty cell counts as a value of its own. */
    List<String> identity() {
        return table.identityColumns().stream().map(this::text).toList();
    }

    String key() {
        return identity().getFirst();
    }

    /** The codes a column refers to: one, several in a list column, or none. */
    List<String> references(Column column) {
        var value = value(column);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value));
    }

    /** What the table's statement knows as {@code row}. */
    Map<String, @Nullable Object> parameters(String importId) {
        var parameters = new HashMap<String, @Nullable Object>(values);
        parameters.put("properties", those(Column.Use.PROPERTY));
        var evidence = those(Column.Use.SOURCE);
        evidence.put("importId", importId);
        evidence.putIfAbsent("certainty", EvidenceCertainty.CONFIRMED.name());
        parameters.put("evidence", evidence);
        var kind = table.evidence();
        if (kind != null) {
            parameters.put("evidenceId", EvidenceKey.of(kind.relationship(), identity()));
        }
        return parameters;
    }

    private Map<String, @Nullable Object> those(Column.Use use) {
        var those = new HashMap<String, @Nullable Object>();
        for (var column : table.columns()) {
            if (column.use() == use && values.containsKey(column.property())) {
                those.put(column.property(), value(column));
            }
        }
        return those;
    }

    /**
     * Canonical text of the row, for the version digest. An empty cell and no column do different
     * things, so they read differently.
     */
    String digestText() {
        return table.columns().stream()
                .map(column -> values.containsKey(column.property()) ? text(column) : ABSENT)
                .collect(Collectors.joining("\u0000"));
    }

    private String text(Column column) {
        var value = value(column);
        return value == null ? "" : value.toString();
    }
}
