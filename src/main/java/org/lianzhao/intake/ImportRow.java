package org.lianzhao.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row whose cells are all well-formed: the properties by name, filled cells only. */
record ImportRow(Table table, long line, Map<String, Object> values) {

    @Nullable Object value(Column column) {
        return values.get(column.property());
    }

    /** The values that identify the row; an empty cell counts as a value of its own. */
    List<String> identity() {
        return table.identityColumns().stream().map(column -> text(column)).toList();
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

    /** Canonical text of the row, for the version digest. */
    String digestText() {
        return table.columns().stream().map(this::text).collect(Collectors.joining("\u0000"));
    }

    private String text(Column column) {
        var value = value(column);
        return value == null ? "" : value.toString();
    }
}
