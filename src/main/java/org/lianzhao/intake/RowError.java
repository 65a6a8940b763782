package org.lianzhao.intake;

/**
 * What is wrong with one row.
 *
 * @param line line of the file, from 1, where the row begins
 * @param column name of the column, or empty where the row as a whole is wrong
 */
public record RowError(String file, long line, String column, String reason) {
    @Override
    public String toString() {
        return file
                + ":"
                + line
                + (column.isEmpty() ? "" : " column '" + column + "'")
                + ": "
                + reason;
    }
}
