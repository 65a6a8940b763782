package org.lianzhao.sheet;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a cell of a sheet holds. */
sealed interface Cell {
    Cell EMPTY = new Text("");

    /** Words. */
    record Text(String text) implements Cell {}

    /** A code, which a spreadsheet must not take for a number. */
    record Code(String text) implements Cell {}

    /** A number to sort and calculate by. */
    record Figure(BigDecimal value) implements Cell {}

    static Cell text(@Nullable String text) {
        return text == null ? EMPTY : new Text(text);
    }

    static Cell code(@Nullable String code) {
        return code == null ? EMPTY : new Code(code);
    }

    static Cell figure(long value) {
        return new Figure(BigDecimal.valueOf(value));
    }
}
