package org.lianzhao.intake;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What became of an uploaded table. {@code rows = added + changed + unchanged + refused + blank},
 * whatever the table.
 *
 * @param importId under which the import is remembered, null for a trial and where nothing was
 *     accepted
 * @param charset in what the file was read
 * @param rows lines after the header, up to the last that is not empty
 * @param refused rows with at least one refusal
 * @param refusals everything that was found wrong, by line
 */
public record UploadAnswer(
        @Nullable String importId,
        String table,
        String charset,
        boolean trial,
        long rows,
        int added,
        int changed,
        int unchanged,
        long refused,
        long blank,
        List<Refusal> refusals) {
    public UploadAnswer {
        refusals = List.copyOf(refusals);
    }

    /** The same with reasons in other words. */
    UploadAnswer worded(UnaryOperator<String> words) {
        return new UploadAnswer(
                importId,
                table,
                charset,
                trial,
                rows,
                added,
                changed,
                unchanged,
                refused,
                blank,
                refusals.stream()
                        .map(r ->
                                new Refusal(
                                        r.line(), r.column(), r.value(), words.apply(r.reason())))
                        .toList());
    }

    /**
     * Why a row was refused.
     *
     * @param line of the file, from 1, as a spreadsheet counts rows
     * @param column as the file calls it, empty where the row as a whole is wrong
     * @param value the cell as it stands, empty where no single one is wrong
     */
    public record Refusal(long line, String column, String value, String reason) {}
}
