package org.lianzhao.intake;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Numbers of cells, in ASCII digits: nothing else that Java takes for a number (no exponent, no
 * NaN, no 0x). What is none ends in a NumberFormatException, what is out of its range in an
 * IllegalArgumentException that says the range.
 */
final class Numbers {
    private static final Pattern DECIMAL = Pattern.compile("-?([0-9]{1,18})?(\\.[0-9]{1,18})?");
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,18}");

    private Numbers() {}

    static BigDecimal decimal(String text) {
        return new BigDecimal(formed(DECIMAL, text));
    }

    static BigDecimal within(String text, int least, int most) {
        var number = decimal(text);
        require(
                number.compareTo(BigDecimal.valueOf(least)) >= 0
                        && number.compareTo(BigDecimal.valueOf(most)) <= 0,
                "'%s' is not from %d to %d".formatted(text, least, most));
        return number;
    }

    static BigDecimal above(String text, int above, int most) {
        var number = decimal(text);
        require(
                number.compareTo(BigDecimal.valueOf(above)) > 0
                        && number.compareTo(BigDecimal.valueOf(most)) <= 0,
                "'%s' is not above %d, up to %d".formatted(text, above, most));
        return number;
    }

    static long integer(String text, int least, int most) {
        var number = Long.parseLong(formed(INTEGER, text));
        require(
                number >= least && number <= most,
                "'%s' is not from %d to %d".formatted(text, least, most));
        return number;
    }

    private static String formed(Pattern form, String text) {
        if (!form.matcher(text).matches()) {
            throw new NumberFormatException(text);
        }
        return text;
    }

    private static void require(boolean good, String reason) {
        if (!good) {
            throw new IllegalArgumentException(reason);
        }
    }
}
