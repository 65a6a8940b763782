package org.lianzhao.intake;

import java.util.function.Predicate;
import org.lianzhao.graph.Adcode;
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

    /** A place has two coordinates. */
    static RowRule together(Column one, Column other) {
        return new RowRule(
                other.name(),
                "goes with " + one.name() + ": both or neither",
                row -> (row.value(one) == null) == (row.value(other) == null));
    }

    /** The digits of a region's code say of what level it is. */
    static RowRule levelOfCode(String code, String level) {
        return new RowRule(
                level,
                "is not the level of the " + code,
                row ->
                        Adcode.level(String.valueOf(row.values().get(code)))
                                .name()
                                .equals(row.values().get(level)));
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
