package org.lianzhao.sheet;

import java.util.List;

/**
 * A table with what to know before reading it.
 *
 * @param name of the table and of its file
 * @param head lines above the table
 */
record Sheet(String name, List<Line> head, List<Column> columns, List<List<Cell>> rows) {
    Sheet {
        head = List.copyOf(head);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Something to know, under its name. */
    record Line(String name, String text) {}

    /**
     * A column.
     *
     * @param width in characters of a digit's width
     * @param decimals of its figures
     */
    record Column(String title, int width, int decimals) {
        Column(String title, int width) {
            this(title, width, 0);
        }
    }
}
