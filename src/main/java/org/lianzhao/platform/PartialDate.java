package org.lianzhao.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * ISO 8601 date with reduced precision: {@code 2024}, {@code 2024-10} or {@code 2024-10-21}.
 * Sources often print no day; inventing one would be a false statement.
 */
public record PartialDate(String text) {
    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    public PartialDate {
        if (!FORM.matcher(text).matches()) {
            throw new DateTimeException(
                    "'" + text + "' is no date of the form YYYY, YYYY-MM or YYYY-MM-DD");
        }
        firstDay(text);
    }

    /** First day the text can mean. */
    public LocalDate firstDay() {
        return firstDay(text);
    }

    /** Last day the text can mean: something valid until 2027 is valid through 2027-12-31. */
    public LocalDate lastDay() {
        return switch (text.length()) {
            case 4 -> firstDay().plusYears(1).minusDays(1);
            case 7 -> YearMonth.parse(text).atEndOfMonth();
            default -> firstDay();
        };
    }

    private static LocalDate firstDay(String text) {
        return LocalDate.parse(
                switch (text.length()) {
                    case 4 -> text + "-01-01";
                    case 7 -> text + "-01";
                    default -> text;
                });
    }

    @Override
    public String toString() {
        return text;
    }
}
