package org.lianzhao.intake;

/**
 * What is wrong with one row.
 *
 * @param line line of the file, from 1, where the row begins
 * @param column name of the column, or empty where the row as a whole is wrong
 * @param value the cell as it stands, or empty where no single one is wrong
 */
public record RowError(String file, long line, String column, String value, String reason) {
    RowError(String file, long line, String column, String reason) {
        this(file, line, column, "", reason);
    }

    /** An error of the file as a whole. */
    static RowError ofFile(String file, String reason) {
        return new RowError(file, 1, "", reason);
    }

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
