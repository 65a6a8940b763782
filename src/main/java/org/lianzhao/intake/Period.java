package org.lianzhao.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianzhao.platform.PartialDate;
import org.lianzhao.platform.input.PlausibleDates;

/** What a figure is about: {@code 2024}, {@code 2024-H1}, {@code 2024-03/2024}. */
final class Period {
    private static final String PART = "[0-9]{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?";
    private static final Pattern FORM = Pattern.compile(PART + "(/" + PART + ")?");

    private Period() {}

    /** What is wrong with it, or null. */
    static @Nullable String problem(String text, PlausibleDates dates) {
        if (!FORM.matcher(text).matches()) {
            return "'%s' is no period of the form YYYY, YYYY-MM, YYYY-H1 or YYYY-Q1, or two of them with / between"
                    .formatted(text);
        }
        var parts = text.split("/", -1);
        var last = parts[parts.length - 1];
        if (year(last).text().compareTo(year(text).text()) < 0) {
            return "'" + text + "' ends before it begins";
        }
        return dates.problemOfComing(year(text))
                .or(() -> dates.problemOfComing(year(last)))
                .orElse(null);
    }

    private static PartialDate year(String part) {
        return new PartialDate(part.substring(0, 4));
    }
}
