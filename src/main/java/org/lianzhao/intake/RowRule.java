package org.lianzhao.intake;

import java.util.function.Predicate;
import org.lianzhao.platform.PartialDate;

/**
 * What must hold between cells of a row.
 *
 * @param column the one an error names
 * @param reason what is wrong where it does not hold
 */
record RowRule(String column, String reason, Predicate<ImportRow> holds) {
    /** A fact connects two things; an empty cell is no thing. */
    static RowRule different(Column one, Column other) {
        return new RowRule(
                other.name(),
                "is the same as " + one.name(),
                row -> {
                    var value = row.value(one);
                    return value == null || !value.equals(row.value(other));
                });
    }

    /** Both as precise as they are: 2024 is not after 2024-03. */
    static RowRule inOrder(Column from, Column until) {
        return new RowRule(
                until.name(),
                "is before " + from.name(),
                row ->
                        !(row.value(from) instanceof String first
                                && row.value(until) instanceof String last
                                && new PartialDate(last)
                                        .lastDay()
                                        .isBefore(new PartialDate(first).firstDay())));
    }
}
